import type { PointContact, PointRegistration } from '@diemcau/contract';
import type { Duty } from '@diemcau/planning';
import {
  type FloorEntry,
  hasAutoMicrophone,
  type InvitedUnit,
  type IssuedSession,
  type PlanPoint,
  type PointReadiness,
  type ReadinessDuty,
  readinessStep,
  tableGet,
  untouched,
} from '@diemcau/session';

/** Somebody who looks: the point's own operator, or one of a point above it. */
export type Viewer = 'own' | 'above';

const OPENED: readonly string[] = ['live', 'paused'];
const ENDED: readonly string[] = ['concluded', 'archived', 'cancelled', 'postponed'];

const editable = (state: IssuedSession, entry: FloorEntry, viewer: Viewer): boolean => {
  const { phase } = state.lifecycle.current;
  return entry.state === 'registered' && !ENDED.includes(phase) && (viewer === 'own' || !OPENED.includes(phase));
};

const speechesOf = (state: IssuedSession, pointId: string, viewer: Viewer): PointRegistration['speeches'] =>
  Object.values(state.floor.entries)
    .filter((entry) => entry.pointId === pointId)
    .map((entry) => ({
      entryId: entry.id,
      itemId: entry.itemId,
      kind: entry.kind,
      speakers: entry.speakers,
      topic: entry.topic,
      state: entry.state,
      editable: editable(state, entry, viewer),
    }));

const unitView = (unit: InvitedUnit, { delegations }: PointReadiness): PointRegistration['units'][number] => {
  const known = Object.hasOwn(delegations, unit.id) ? delegations[unit.id] : undefined;
  const registered =
    known === undefined ? null : { at: known.at, leadDelegate: known.leadDelegate, delegates: known.delegates };
  return { ...unit, registered };
};

/** Everything a point registers, from the state as that point may see it. */
export const pointRegistration = (
  state: IssuedSession,
  point: PlanPoint,
  viewer: Viewer,
  told: {
    readonly owes: readonly ReadinessDuty[];
    readonly duties: readonly Duty[];
    readonly contact: PointContact | null;
  },
): PointRegistration => {
  const known = tableGet(state.readiness.points, point.id) ?? untouched;
  const { confirmed, declined, test, rehearsal, ready } = known;
  return {
    pointId: point.id,
    name: point.name,
    group: point.group,
    mode: point.mode,
    localChair: point.localChair,
    step: readinessStep(known),
    next: told.owes[0] ?? null,
    duties: told.duties,
    confirmed: confirmed && { at: confirmed.at, contact: confirmed.contact },
    declined: declined && { at: declined.at, reason: declined.reason },
    contact: told.contact,
    units: point.units.map((unit) => unitView(unit, known)),
    speeches: speechesOf(state, point.id, viewer),
    test: test && { at: test.at, report: test.report, passed: test.passed },
    rehearsal: rehearsal && { at: rehearsal.at, passed: rehearsal.passed, note: rehearsal.note },
    readyAt: ready?.at ?? null,
    autoMicrophone: hasAutoMicrophone(state, point.id),
    changes: state.plan.changes.map(({ by: _by, path: _path, ...change }) => change),
  };
};
