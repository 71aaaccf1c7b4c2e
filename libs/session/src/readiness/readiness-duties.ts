import type { Millis, PointId } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import { tableGet } from '../kernel/table.js';
import type { PlanPoint, PlanState } from '../plan/plan.state.js';
import type { IssuedSession } from '../session.state.js';
import type { Delegation, PointReadiness } from './readiness.state.js';
import { untouched } from './readiness-step.js';

/** What a point has to do before the opening, in the order in which it is done. `papers`: who reads what it registered. */
export const READINESS_DUTIES = ['confirm', 'delegates', 'papers', 'test', 'rehearsal', 'technician', 'ready'] as const;

export type ReadinessDuty = (typeof READINESS_DUTIES)[number];

const names = (delegation: Delegation | undefined): number =>
  delegation === undefined ? 0 : delegation.delegates.length + (delegation.leadDelegate === null ? 0 : 1);

/** Delegates that a point has named, of all its units. */
export const delegatesNamed = (point: PlanPoint, known: PointReadiness | undefined): number =>
  point.units.reduce((sum, { id }) => sum + names(known && own(known.delegations, id)), 0);

const namesAll = ({ units }: PlanPoint, { delegations }: PointReadiness): boolean =>
  units.every(({ id }) => names(own(delegations, id)) > 0);

const withoutSpeaker = (state: IssuedSession): ReadonlySet<PointId> =>
  new Set(
    Object.values(state.floor.entries)
      .filter(({ state: at, speakers }) => at === 'registered' && speakers.length === 0)
      .map(({ pointId }) => pointId),
  );

/** What each point still owes; of one that will not come nothing is wanted. Made for many points of one state. */
export const dutyBook = (state: IssuedSession): ((point: PlanPoint) => readonly ReadinessDuty[]) => {
  const silent = withoutSpeaker(state);
  return (point) => {
    const known = tableGet(state.readiness.points, point.id) ?? untouched;
    if (known.declined !== null) return [];
    const here = (tableGet(state.attendance.points, point.id)?.checkedIn ?? null) !== null;
    const owed: Readonly<Record<ReadinessDuty, boolean>> = {
      confirm: known.confirmed === null,
      delegates: !namesAll(point, known),
      papers: silent.has(point.id),
      test: known.test?.passed !== true,
      rehearsal: known.rehearsal?.passed !== true,
      technician: known.ready === null && !here,
      ready: known.ready === null,
    };
    return READINESS_DUTIES.filter((duty) => owed[duty]);
  };
};

/** When a point was told of the hour that holds: with the invitation, when the hour was last changed, or when it was added. */
export const invitationTimes = ({ issuedAt, changes }: PlanState): ((pointId: PointId) => Millis) => {
  const moved = changes.findLast(({ kind }) => kind === 'schedule')?.at ?? issuedAt;
  const added = new Map(
    changes.flatMap(({ kind, path, at }) => (kind === 'point_added' && path !== null ? [[path[0], at] as const] : [])),
  );
  return (pointId) => Math.max(moved, added.get(pointId) ?? issuedAt);
};
