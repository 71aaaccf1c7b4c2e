import { type AttendanceReport, figuresOf, type InvitedUnit } from '@diemcau/session';

/** Some came late: they leave those nobody knew about first, then those without a known reason, then the excused. */
export const withLate = (unit: InvitedUnit, report: AttendanceReport, count: number): AttendanceReport => {
  const { unknown } = figuresOf(unit, report);
  const fromUnclassified = Math.min(report.absentUnclassified, Math.max(0, count - unknown));
  const fromExcused = Math.min(report.absentExcused, Math.max(0, count - unknown - fromUnclassified));
  return {
    ...report,
    present: report.present + count,
    absentUnclassified: report.absentUnclassified - fromUnclassified,
    absentExcused: report.absentExcused - fromExcused,
  };
};
