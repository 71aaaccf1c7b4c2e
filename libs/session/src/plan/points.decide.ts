import { isFuture } from '../agenda/current-item.js';
import { openEntry } from '../floor/floor.rules.js';
import { accept, type Decision, needReason, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { PointId } from '../kernel/ids.js';
import { tableGet } from '../kernel/table.js';
import { PLANNING } from '../lifecycle/phases.js';
import { outside } from '../lifecycle/phase-guard.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { voiceOf } from '../sound/voice.js';
import { emptyStage } from '../stage/stage.state.js';
import type { PlanCommand } from './plan.commands.js';
import type { InvitedUnit, PlanPoint, PointMode } from './plan.state.js';
import { pathOf, pointIndex } from './point-index.js';

type Verdict = Decision<SessionEventBody>;
type Of<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>;

const needPoint = (state: IssuedSession, pointId: PointId | null): Refused | null =>
  pointId === null || pointIndex(state.plan.points).byId.has(pointId) ? null : refuse('UNKNOWN_POINT', { pointId });

const needOneHall = (state: IssuedSession, { role }: PlanPoint): Refused | null => {
  const hall = state.plan.points.find((point) => point.role === 'central');
  return role === 'central' && hall !== undefined ? refuse('POINT_EXISTS', { pointId: hall.id }) : null;
};

const needCarrier = ({ plan: { points } }: IssuedSession, via: PointId | null): Refused | null =>
  via === null || voiceOf(points, via) === via
    ? null
    : refuse('POINT_CANNOT_SPEAK', { pointId: via, point: pointIndex(points).byId.get(via)?.name ?? '' });

/** A gateway carries another point's picture and sound, never its own. */
const needGateway = (state: IssuedSession, pointId: PointId, via: PointId | null): Refused | null =>
  via === pointId ? refuse('UNKNOWN_POINT', { pointId }) : (needPoint(state, via) ?? needCarrier(state, via));

const summonedBy = (units: readonly InvitedUnit[]): string =>
  units
    .map(({ id, summoned }) => `${id} ${summoned}`)
    .sort()
    .join();

/** Once the roll is locked nobody may become absent by a change of plan: the secretary reopens it first. */
const needOpenRoll = ({ attendance }: IssuedSession, changes: boolean): Refused | null =>
  refuseIf(attendance.locked !== null && changes, 'ATTENDANCE_LOCKED');

const unitsText = (units: readonly InvitedUnit[]): string =>
  units.map((unit) => `${unit.name} (${unit.summoned})`).join(', ');

const modeText = (state: IssuedSession, mode: PointMode, via: PointId | null): string =>
  via === null ? mode : `${mode} · ${pointIndex(state.plan.points).byId.get(via)?.name ?? via}`;

/** What a point is to the sitting itself. */
const partOf = ({ plan: { points, header } }: IssuedSession, pointId: PointId): string | null => {
  // The sitting has one hall from the invitation to its end.
  if (pointIndex(points).byId.get(pointId)?.role === 'central') return 'hall';
  return header.chairs.some((chair) => chair.pointId === pointId) ? 'chair' : null;
};

/** What still depends on a point; the first thing found. */
const inUse = (state: IssuedSession, pointId: PointId): string | null => {
  const { points } = state.plan;
  if ((pointIndex(points).children.get(pointId) ?? []).length > 0) return 'children';
  if (points.some((point) => point.via === pointId)) return 'gateway';
  if (openEntry(state, pointId) !== undefined) return 'floor';
  const registered = Object.values(state.floor.entries).some(
    (entry) => entry.pointId === pointId && entry.state === 'registered',
  );
  if (registered) return 'registration';
  if ((tableGet(state.attendance.points, pointId)?.checkedIn ?? null) !== null) return 'checked_in';
  if (state.agenda.items.some((item) => item.pointId === pointId && isFuture(state.agenda, item.id))) return 'agenda';
  const awarded = state.awards.batches.some((batch) => batch.recipients.some((one) => one.pointId === pointId));
  return awarded ? 'awards' : null;
};

export const addPoint = ({ data }: Of<'AddPoint'>, state: IssuedSession): Verdict => {
  const { point, reason } = data;
  const path = point.parentId === null ? [point.id] : [point.id, ...pathOf(state.plan.points, point.parentId)];
  return (
    outside(state, PLANNING) ??
    needReason(reason) ??
    refuseIf(pointIndex(state.plan.points).byId.has(point.id), 'POINT_EXISTS', { pointId: point.id }) ??
    needOneHall(state, point) ??
    needPoint(state, point.parentId) ??
    needGateway(state, point.id, point.via) ??
    needOpenRoll(
      state,
      point.units.some(({ summoned }) => summoned > 0),
    ) ??
    accept({ type: 'PointAdded', data: { point, path, reason, before: '', after: point.name } })
  );
};

/** The main screen lets go of a point before it leaves: everyone sees the screen, few are told of the removal. */
const offStage = ({ stage }: IssuedSession, pointId: PointId): readonly SessionEventBody[] =>
  stage.spotlight === pointId ? [{ type: 'StageSet', data: emptyStage }] : [];

export const removePoint = ({ data }: Of<'RemovePoint'>, state: IssuedSession): Verdict => {
  const { pointId, reason } = data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  const why = partOf(state, pointId) ?? inUse(state, pointId);
  const path = pathOf(state.plan.points, pointId);
  return (
    outside(state, PLANNING) ??
    needReason(reason) ??
    refuseIf(why !== null, 'POINT_IN_USE', { pointId, point: point.name, because: why ?? '' }) ??
    accept<SessionEventBody>(...offStage(state, pointId), {
      type: 'PointRemoved',
      data: { pointId, path, reason, before: point.name, after: '' },
    })
  );
};

export const changeUnits = ({ data }: Of<'ChangeInvitedUnits'>, state: IssuedSession): Verdict => {
  const { pointId, units } = data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  const path = pathOf(state.plan.points, pointId);
  return (
    outside(state, PLANNING) ??
    needReason(data.reason) ??
    refuseIf(sameJson(point.units, units), 'NOTHING_CHANGED') ??
    needOpenRoll(state, summonedBy(point.units) !== summonedBy(units)) ??
    accept({
      type: 'InvitedUnitsChanged',
      data: { ...data, path, before: unitsText(point.units), after: unitsText(units) },
    })
  );
};

const whySpeech = (state: IssuedSession, id: PointId): string | null =>
  partOf(state, id) ?? (openEntry(state, id) === undefined ? null : 'floor');

/** A gateway that sends nothing itself would silence those behind it. */
const needCarrying = (state: IssuedSession, point: PlanPoint, mode: PointMode): Refused | null => {
  const carries = state.plan.points.some(({ via }) => via === point.id);
  const sends = mode === 'webrtc' || mode === 'whip';
  return refuseIf(carries && !sends, 'POINT_IN_USE', { pointId: point.id, point: point.name, because: 'gateway' });
};

/** The hall, a chair's point, and whoever has the floor or waits for it cannot become watchers. */
const needSpeech = (state: IssuedSession, point: PlanPoint, mode: PointMode): Refused | null => {
  const because = mode === 'view_only' ? whySpeech(state, point.id) : null;
  return because === null ? null : refuse('POINT_IN_USE', { pointId: point.id, point: point.name, because });
};

/** The operator's choice on the day; for this session only. */
export const changeMode = ({ data }: Of<'ChangePointMode'>, state: IssuedSession): Verdict => {
  const { pointId, mode } = data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  const via = mode === 'hardware' ? data.via : null;
  const path = pathOf(state.plan.points, pointId);
  const before = modeText(state, point.mode, point.via);
  return (
    outside(state, PLANNING) ??
    needGateway(state, pointId, via) ??
    refuseIf(point.mode === mode && point.via === via, 'NOTHING_CHANGED') ??
    needSpeech(state, point, mode) ??
    needCarrying(state, point, mode) ??
    accept({
      type: 'PointModeChanged',
      data: { pointId, mode, via, path, reason: '', before, after: modeText(state, mode, via) },
    })
  );
};
