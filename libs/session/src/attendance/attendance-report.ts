import type { Actor } from '../kernel/actor.js';
import { type Refused, refuse } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import { own } from '../kernel/own.js';
import type { InvitedUnit, PlanPoint } from '../plan/plan.state.js';
import type { UnitReport } from './attendance.commands.js';
import type { AttendanceReport, PointAttendance } from './attendance.state.js';

/** What is on record for a unit of a point. */
export const reportOf = (known: PointAttendance | undefined, unitId: string): AttendanceReport | undefined =>
  known && own(known.units, unitId)?.current.value;

const badSums = (unit: InvitedUnit, report: AttendanceReport): Refused | null => {
  const absent = report.absentExcused + report.absentUnexcused + report.absentUnclassified;
  if (absent > unit.summoned)
    return refuse('ABSENT_EXCEEDS_SUMMONED', { unitId: unit.id, summoned: unit.summoned, absent });
  if (report.substitutes > report.present)
    return refuse('SUBSTITUTES_EXCEED_PRESENT', {
      unitId: unit.id,
      present: report.present,
      substitutes: report.substitutes,
    });
  return null;
};

/** "Vắng không lý do" is the secretary's word; an operator may repeat it, so that a later correction of the others stays possible. */
const notTheirs = (report: AttendanceReport, known: AttendanceReport | undefined, by: Actor): Refused | null => {
  if (by.roles.includes('secretary')) return null;
  if (report.absentUnexcused > 0 && report.absentUnexcused !== known?.absentUnexcused)
    return refuse('FORBIDDEN', { field: 'absentUnexcused' });
  const named = report.named.some((line) => line.status === 'absent_unexcused');
  return named && !sameJson(report.named, known?.named) ? refuse('FORBIDDEN', { field: 'named' }) : null;
};

const excuseMissing = (report: AttendanceReport): Refused | null =>
  report.absentExcused > 0 && report.reason.trim() === '' && report.named.every((line) => line.reason.trim() === '')
    ? refuse('REASON_REQUIRED', { field: 'absentExcused' })
    : null;

/** The first reason why these figures cannot be taken; null when all of them can. */
export const badReport = (
  units: readonly UnitReport[],
  point: PlanPoint,
  known: PointAttendance | undefined,
  by: Actor,
): Refused | null => {
  for (const { unitId, report } of units) {
    const unit = point.units.find(({ id }) => id === unitId);
    if (unit === undefined) return refuse('UNKNOWN_UNIT', { unitId });
    const bad = notTheirs(report, reportOf(known, unitId), by) ?? badSums(unit, report) ?? excuseMissing(report);
    if (bad !== null) return bad;
  }
  return null;
};

/** The reports that say something new; of two for the same unit the later one counts. */
export const newReports = (units: readonly UnitReport[], known: PointAttendance | undefined): readonly UnitReport[] => {
  const last = new Map(units.map((unit) => [unit.unitId, unit]));
  return [...last.values()].filter(({ unitId, report }) => !sameJson(reportOf(known, unitId), report));
};

/** Whether the reports say that nobody came at all; that can be told without a check-in. */
export const nobodyCame = (units: readonly UnitReport[]): boolean =>
  units.every(({ report }) => report.present === 0 && report.guests === 0);
