import type { InvitedUnit } from '../plan/plan.state.js';
import type { AttendanceFigures, AttendanceReport, RestClass } from './attendance.state.js';

export const noFigures: AttendanceFigures = {
  summoned: 0,
  present: 0,
  substitutes: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  absentUnclassified: 0,
  unknown: 0,
  unsummoned: 0,
};

export const addFigures = (a: AttendanceFigures, b: AttendanceFigures): AttendanceFigures => ({
  summoned: a.summoned + b.summoned,
  present: a.present + b.present,
  substitutes: a.substitutes + b.substitutes,
  absentExcused: a.absentExcused + b.absentExcused,
  absentUnexcused: a.absentUnexcused + b.absentUnexcused,
  absentUnclassified: a.absentUnclassified + b.absentUnclassified,
  unknown: a.unknown + b.unknown,
  unsummoned: a.unsummoned + b.unsummoned,
});

const settled = (figures: AttendanceFigures, rest: RestClass): AttendanceFigures => {
  if (rest === null) return figures;
  const open = figures.absentUnclassified + figures.unknown;
  const closed = { ...figures, absentUnclassified: 0, unknown: 0 };
  return rest === 'absent_excused'
    ? { ...closed, absentExcused: figures.absentExcused + open }
    : { ...closed, absentUnexcused: figures.absentUnexcused + open };
};

/**
 * The figures of one unit. People beyond those summoned count as unsummoned. Should the invitation shrink after the report, absences
 * give way, the least certain first, so that the sum always holds.
 */
export const figuresOf = (
  unit: Pick<InvitedUnit, 'summoned'>,
  report: AttendanceReport | undefined,
  rest: RestClass = null,
): AttendanceFigures => {
  const { summoned } = unit;
  if (report === undefined) return settled({ ...noFigures, summoned, unknown: summoned }, rest);
  const absentExcused = Math.min(report.absentExcused, summoned);
  const absentUnexcused = Math.min(report.absentUnexcused, summoned - absentExcused);
  const absentUnclassified = Math.min(report.absentUnclassified, summoned - absentExcused - absentUnexcused);
  const expected = summoned - absentExcused - absentUnexcused - absentUnclassified;
  const present = Math.min(report.present, expected);
  return settled(
    {
      summoned,
      present,
      substitutes: Math.min(report.substitutes, present),
      absentExcused,
      absentUnexcused,
      absentUnclassified,
      unknown: expected - present,
      unsummoned: report.guests + report.present - present,
    },
    rest,
  );
};
