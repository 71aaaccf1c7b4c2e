import { type Decision, accept, refuse } from '../kernel/decision.js';
import type { Path, PointId, UnitId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { tableGet } from '../kernel/table.js';
import type { Phase } from '../lifecycle/lifecycle.state.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import type { PlanPoint } from '../plan/plan.state.js';
import { pathOf, pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AttendanceCommand } from './attendance.commands.js';
import { badReport, newReports, nobodyCame, reportOf } from './attendance-report.js';
import { attendanceTotals } from './attendance-totals.js';
import type { PointAttendance } from './attendance.state.js';

type PointCommand = Exclude<AttendanceCommand, { type: 'LockAttendance' | 'ReopenAttendance' }>;
type Of<Type extends AttendanceCommand['type']> = Extract<AttendanceCommand, { type: Type }> & CommandMeta;
type Verdict = Decision<SessionEventBody>;

interface Place {
  readonly point: PlanPoint;
  readonly known: PointAttendance | undefined;
  readonly locked: boolean;
  readonly of: { readonly pointId: PointId; readonly path: Path };
}

/** After the lock a point may still say that it is there, late; its figures are closed. */
const checkIn = ({ data, by }: Of<'CheckIn'>, { point, known, locked, of }: Place): Verdict => {
  const bad = badReport(data.units, point, known, by);
  if (bad !== null) return bad;
  const units = newReports(data.units, known);
  if (locked && units.length > 0) return refuse('ATTENDANCE_LOCKED');
  const events: SessionEventBody[] = [];
  if ((known?.checkedIn ?? null) === null) events.push({ type: 'PointCheckedIn', data: of });
  if (units.length > 0) events.push({ type: 'AttendanceReported', data: { ...of, units } });
  return events.length > 0 ? accept(...events) : refuse('NOTHING_CHANGED');
};

const report = ({ data, by }: Of<'ReportAttendance'>, { point, known, locked, of }: Place): Verdict => {
  const bad = badReport(data.units, point, known, by);
  if (bad !== null) return bad;
  if (locked) return refuse('ATTENDANCE_LOCKED');
  if ((known?.checkedIn ?? null) === null && !nobodyCame(data.units))
    return refuse('NOT_CHECKED_IN', { pointId: of.pointId });
  const units = newReports(data.units, known);
  return units.length > 0 ? accept({ type: 'AttendanceReported', data: { ...of, units } }) : refuse('NOTHING_CHANGED');
};

const classify = ({ data }: Of<'ClassifyAbsence'>, { known, locked, of }: Place): Verdict => {
  if (locked) return refuse('ATTENDANCE_LOCKED');
  const { unitId, excused, unexcused, reason } = data;
  const before = reportOf(known, unitId);
  const open = before?.absentUnclassified ?? 0;
  if (before === undefined || excused + unexcused > open)
    return refuse('ABSENCE_MISMATCH', { unitId, unclassified: open });
  if (excused + unexcused === 0) return refuse('NOTHING_CHANGED');
  if (excused > 0 && reason.trim() === '') return refuse('REASON_REQUIRED', { field: 'absentExcused' });
  const after = {
    ...before,
    absentExcused: before.absentExcused + excused,
    absentUnexcused: before.absentUnexcused + unexcused,
    absentUnclassified: open - excused - unexcused,
    reason: reason.trim() === '' ? before.reason : reason,
  };
  return accept({ type: 'AbsenceClassified', data: { ...of, unitId, report: after } });
};

/** How many of a unit left and have not come back. */
const awayOf = (known: PointAttendance | undefined, unitId: UnitId): number =>
  (known?.movements ?? [])
    .filter((movement) => movement.unitId === unitId && movement.kind !== 'late')
    .reduce((away, { kind, count }) => away + (kind === 'left_early' ? count : -count), 0);

const move = ({ data }: Of<'RecordMovement'>, { known, of }: Place): Verdict => {
  const { unitId, kind, count } = data;
  const away = awayOf(known, unitId);
  const here = Math.max(0, (reportOf(known, unitId)?.present ?? 0) - away);
  if (count < 1) return refuse('NOTHING_CHANGED');
  if (kind === 'left_early' && count > here) return refuse('MOVEMENT_EXCEEDS_PRESENT', { unitId, present: here });
  if (kind === 'returned' && count > away) return refuse('MOVEMENT_EXCEEDS_PRESENT', { unitId, present: away });
  return accept({ type: 'MovementRecorded', data: { ...data, ...of } });
};

const decideAt = (command: PointCommand & CommandMeta, place: Place): Verdict => {
  switch (command.type) {
    case 'CheckIn':
      return checkIn(command, place);
    case 'ReportAttendance':
      return report(command, place);
    case 'ClassifyAbsence':
      return classify(command, place);
    case 'RecordMovement':
      return move(command, place);
  }
};

const atPoint = (command: PointCommand & CommandMeta, state: IssuedSession): Verdict => {
  const { pointId } = command.data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  if ('unitId' in command.data) {
    const { unitId } = command.data;
    if (!point.units.some(({ id }) => id === unitId)) return refuse('UNKNOWN_UNIT', { unitId });
  }
  return decideAt(command, {
    point,
    known: tableGet(state.attendance.points, pointId),
    locked: state.attendance.locked !== null,
    of: { pointId, path: pathOf(state.plan.points, pointId) },
  });
};

const lock = ({ data }: Of<'LockAttendance'>, state: IssuedSession): Verdict => {
  if (state.attendance.locked !== null) return refuse('ATTENDANCE_LOCKED');
  const { unknown, absentUnclassified } = attendanceTotals(state);
  return data.classifyRest === null && unknown + absentUnclassified > 0
    ? refuse('ATTENDANCE_INCOMPLETE', { unknown, unclassified: absentUnclassified })
    : accept({ type: 'AttendanceLocked', data: { classifyRest: data.classifyRest } });
};

const reopen = ({ data }: Of<'ReopenAttendance'>, state: IssuedSession): Verdict => {
  if (state.attendance.locked === null) return refuse('ATTENDANCE_NOT_LOCKED');
  return data.reason.trim() === ''
    ? refuse('REASON_REQUIRED')
    : accept({ type: 'AttendanceReopened', data: { reason: data.reason } });
};

/** What is still missing when the sitting ends is the secretary's to complete, for the minutes. */
const AFTERWARDS: readonly Phase['phase'][] = [...BEFORE_END, 'concluded'];

/** The roll call: points check in from the invitation on, up to the end of the sitting; the secretary locks, then or afterwards. */
export const decideAttendance = (command: AttendanceCommand & CommandMeta, state: IssuedSession): Verdict => {
  const closed = outside(state, command.by.roles.includes('secretary') ? AFTERWARDS : BEFORE_END);
  if (closed !== null) return closed;
  if (command.type === 'LockAttendance') return lock(command, state);
  return command.type === 'ReopenAttendance' ? reopen(command, state) : atPoint(command, state);
};
