import type { AgendaItem } from '../agenda/agenda.state.js';
import type { FloorEvent } from '../floor/floor.events.js';
import { isChairKind } from '../floor/floor.rules.js';
import type { FloorRegistration } from '../floor/floor.state.js';
import { accept, type Decision, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { PointId } from '../kernel/ids.js';
import { withPlates } from '../award/plates.js';
import { hallOf, voiceOf } from '../sound/voice.js';
import { needChair, needForward, needSeats } from '../plan/header.decide.js';
import type { Plan, PlanPoint } from '../plan/plan.state.js';
import { pathOf, pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';

const doubled = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
};

const firstOf = <Value>(values: readonly Value[], check: (value: Value) => Refused | null): Refused | null => {
  for (const value of values) {
    const refused = check(value);
    if (refused !== null) return refused;
  }
  return null;
};

const needPoint = ({ points }: Plan, pointId: PointId | null): Refused | null =>
  pointId === null || pointIndex(points).byId.has(pointId) ? null : refuse('UNKNOWN_POINT', { pointId });

/** A hardware point is heard through what sends itself. */
const needCarrier = ({ points }: Plan, { mode, via }: PlanPoint): Refused | null =>
  mode !== 'hardware' || via === null || voiceOf(points, via) === via
    ? null
    : refuse('POINT_CANNOT_SPEAK', { pointId: via, point: pointIndex(points).byId.get(via)?.name ?? '' });

/** Every parent and gateway is there, and the parents lead up to a root. */
const checkPoint = (plan: Plan, point: PlanPoint): Refused | null => {
  const top = pathOf(plan.points, point.id).at(-1) ?? point.id;
  const circular = (pointIndex(plan.points).byId.get(top)?.parentId ?? null) !== null;
  return (
    needPoint(plan, point.parentId) ??
    needPoint(plan, point.via) ??
    refuseIf(circular || point.via === point.id, 'UNKNOWN_POINT', { pointId: point.id }) ??
    needCarrier(plan, point)
  );
};

const checkPoints = (plan: Plan): Refused | null => {
  const pointId = doubled(plan.points.map((point) => point.id));
  return pointId === undefined
    ? firstOf(plan.points, (point) => checkPoint(plan, point))
    : refuse('POINT_EXISTS', { pointId });
};

const checkAgenda = (plan: Plan): Refused | null => {
  const itemId = doubled(plan.agenda.map((item) => item.id));
  return itemId === undefined
    ? firstOf(plan.agenda, (item) => needPoint(plan, item.pointId))
    : refuse('ITEM_EXISTS', { itemId });
};

const itemOf = (plan: Plan, { itemId }: FloorRegistration): AgendaItem | undefined =>
  plan.agenda.find((item) => item.id === itemId);

const checkRegistration = (plan: Plan, registration: FloorRegistration): Refused | null => {
  const { itemId, pointId, kind } = registration;
  const item = itemOf(plan, registration);
  return (
    refuseIf(item === undefined, 'UNKNOWN_ITEM', { itemId }) ??
    needPoint(plan, pointId) ??
    refuseIf(item?.profile.limits[kind] === undefined, 'KIND_NOT_ALLOWED', { kind }) ??
    refuseIf(pointIndex(plan.points).byId.get(pointId)?.mode === 'view_only', 'POINT_CANNOT_SPEAK', { pointId })
  );
};

const checkRegistrations = (plan: Plan): Refused | null => {
  const entryId = doubled(plan.registrations.map((registration) => registration.entryId));
  return entryId === undefined
    ? firstOf(plan.registrations, (registration) => checkRegistration(plan, registration))
    : refuse('ENTRY_EXISTS', { entryId });
};

const checkAwards = (plan: Plan): Refused | null =>
  firstOf(
    plan.awards.flatMap((batch) => batch.recipients),
    ({ pointId }) => needPoint(plan, pointId),
  );

/** A paper on the programme enters the log as a registration of its own: whoever may not see the plan's points still sees it. */
const registered = (plan: Plan, registration: FloorRegistration): FloorEvent => {
  const limit = itemOf(plan, registration)?.profile.limits[registration.kind];
  return {
    type: 'FloorRequested',
    data: {
      ...registration,
      pointName: pointIndex(plan.points).byId.get(registration.pointId)?.name ?? '',
      onBehalfOf: null,
      limitSec: isChairKind(registration.kind) ? null : (limit?.first ?? null),
      state: 'registered',
      beforeId: null,
      version: null,
    },
  };
};

/** The invitation goes out: the log begins with the whole plan, which has to agree with itself. */
export const issueSession = (plan: Plan): Decision<SessionEventBody> =>
  needForward(plan.header.startsAt, plan.header.endsAt) ??
  needChair(plan.header.chairs, plan.header.actingChairId) ??
  needSeats(plan.header.chairs, plan.points) ??
  checkPoints(plan) ??
  checkAgenda(plan) ??
  checkRegistrations(plan) ??
  checkAwards(plan) ??
  accept<SessionEventBody>(
    {
      type: 'SessionIssued',
      data: { plan: { ...plan, awards: withPlates(plan.awards, plan.points) }, hallId: hallOf(plan.points) },
    },
    ...plan.registrations.map((registration) => registered(plan, registration)),
  );
