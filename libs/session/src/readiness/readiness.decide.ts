import { type Decision, type Refused, accept, needReason, refuse, refuseIf } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { ActorRef } from '../kernel/actor.js';
import type { Millis, Path } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { tableGet } from '../kernel/table.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import { pathOf, pointIndex } from '../plan/point-index.js';
import type { PlanPoint } from '../plan/plan.state.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { ReadinessCommand } from './readiness.commands.js';
import type { PointReadiness } from './readiness.state.js';
import { testPassed, untouched } from './readiness-step.js';

type Of<Type extends ReadinessCommand['type']> = Extract<ReadinessCommand, { type: Type }>;
type Verdict = Decision<SessionEventBody>;

interface Entered {
  readonly at: Millis;
  readonly by: ActorRef | null;
}

interface Place {
  readonly state: IssuedSession;
  readonly point: PlanPoint;
  readonly known: PointReadiness;
  readonly of: { readonly pointId: string; readonly path: Path };
}

/** Says who was first; what he entered is not written over unseen. */
const needSeen = (seenAt: Millis | null | undefined, entered: Entered | null | undefined): Refused | null =>
  refuseIf(seenAt !== undefined && seenAt !== (entered?.at ?? null), 'CHANGED_MEANWHILE', {
    at: entered?.at ?? 0,
    by: entered?.by?.name ?? '',
  });

const confirm = ({ data }: Of<'ConfirmPoint'>, { known: { confirmed }, of }: Place): Verdict =>
  refuseIf(confirmed !== null && sameJson(confirmed.contact, data.contact), 'NOTHING_CHANGED') ??
  needSeen(data.seenAt, confirmed) ??
  accept({ type: 'PointConfirmed', data: { ...of, contact: data.contact } });

/** The sitting has one hall and there is none without it; and whoever is there has come. */
const needAway = (state: IssuedSession, { id: pointId, name: point, role }: PlanPoint): Refused | null => {
  const here = (tableGet(state.attendance.points, pointId)?.checkedIn ?? null) !== null;
  return refuseIf(role === 'central' || here, 'POINT_IN_USE', {
    pointId,
    point,
    because: role === 'central' ? 'hall' : 'checked_in',
  });
};

const decline = ({ data }: Of<'DeclinePoint'>, { state, known, point, of }: Place): Verdict =>
  needReason(data.reason) ??
  needAway(state, point) ??
  refuseIf(known.declined?.reason === data.reason, 'NOTHING_CHANGED') ??
  accept({ type: 'PointDeclined', data: { ...of, reason: data.reason } });

const registerDelegates = ({ data }: Of<'RegisterDelegates'>, { known, point, of }: Place): Verdict => {
  const { unitId, leadDelegate, delegates, seenAt } = data;
  if (!point.units.some(({ id }) => id === unitId)) return refuse('UNKNOWN_UNIT', { unitId });
  const before = Object.hasOwn(known.delegations, unitId) ? known.delegations[unitId] : undefined;
  const same =
    before?.leadDelegate !== undefined && sameJson([before.leadDelegate, before.delegates], [leadDelegate, delegates]);
  return (
    refuseIf(same, 'NOTHING_CHANGED') ??
    needSeen(seenAt, before) ??
    accept({ type: 'DelegatesRegistered', data: { ...of, unitId, leadDelegate, delegates } })
  );
};

const reportTest = ({ data }: Of<'ReportEquipmentTest'>, { known, point, of }: Place): Verdict =>
  known.confirmed === null
    ? refuse('NOT_CONFIRMED', { pointId: of.pointId })
    : accept({
        type: 'EquipmentTested',
        data: { ...of, report: data.report, passed: testPassed(data.report, point) },
      });

/** Also afterwards: the desk writes down by telephone how it went. */
const recordRehearsal = ({ data }: Of<'RecordRehearsal'>, { state, of }: Place): Verdict =>
  outside(state, ['issued', 'rehearsing']) ??
  refuseIf(!state.lifecycle.rehearsed, 'NO_REHEARSAL', { pointId: of.pointId }) ??
  accept({ type: 'RehearsalRecorded', data: { ...of, passed: data.passed, note: data.note } });

const declareReady = ({ state, known, of }: Place): Verdict => {
  if (known.confirmed === null) return refuse('NOT_CONFIRMED', { pointId: of.pointId });
  if (known.test?.passed !== true) return refuse('TEST_NOT_PASSED', { pointId: of.pointId });
  if (state.lifecycle.rehearsed && known.rehearsal?.passed !== true)
    return refuse('NO_REHEARSAL', { pointId: of.pointId });
  return known.ready === null ? accept({ type: 'PointReady', data: of }) : refuse('NOTHING_CHANGED');
};

const withdrawReady = ({ data }: Of<'WithdrawReady'>, { known, of }: Place): Verdict => {
  if (data.reason.trim() === '') return refuse('REASON_REQUIRED');
  return known.ready === null
    ? refuse('NOTHING_CHANGED')
    : accept({ type: 'PointNotReady', data: { ...of, reason: data.reason } });
};

const setAutoMicrophone = ({ data }: Of<'SetAutoMicrophone'>, { known, point, of }: Place): Verdict =>
  (known.autoMicrophone ?? point.autoMicrophone) === data.on
    ? refuse('NOTHING_CHANGED')
    : accept({ type: 'AutoMicrophoneSet', data: { ...of, on: data.on } });

const decideAt = (command: ReadinessCommand, place: Place): Verdict => {
  switch (command.type) {
    case 'ConfirmPoint':
      return confirm(command, place);
    case 'DeclinePoint':
      return decline(command, place);
    case 'RegisterDelegates':
      return registerDelegates(command, place);
    case 'ReportEquipmentTest':
      return reportTest(command, place);
    case 'RecordRehearsal':
      return recordRehearsal(command, place);
    case 'DeclareReady':
      return declareReady(place);
    case 'WithdrawReady':
      return withdrawReady(command, place);
    case 'SetAutoMicrophone':
      return setAutoMicrophone(command, place);
  }
};

/** Whoever said that he will not come confirms first, then goes on. */
const needTakingPart = ({ type }: ReadinessCommand, { known, of }: Place): Refused | null =>
  refuseIf(
    known.declined !== null && type !== 'ConfirmPoint' && type !== 'DeclinePoint' && type !== 'SetAutoMicrophone',
    'POINT_DECLINED',
    { pointId: of.pointId },
  );

/** What a point does before the day and up to the end of the sitting: confirm, test, rehearse, declare itself ready. */
export const decideReadiness = (command: ReadinessCommand & CommandMeta, state: IssuedSession): Verdict => {
  const { pointId } = command.data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  const place: Place = {
    state,
    point,
    known: tableGet(state.readiness.points, pointId) ?? untouched,
    of: { pointId, path: pathOf(state.plan.points, pointId) },
  };
  return outside(state, BEFORE_END) ?? needTakingPart(command, place) ?? decideAt(command, place);
};
