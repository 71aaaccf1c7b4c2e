import { type Figures, ofType, planIn, type Row } from './rows.js';

/** Sums of one district (or of the hall), straight from the reports in the log. */
export interface Sums {
  points: number;
  checkedIn: number;
  summoned: number;
  present: number;
  substitutes: number;
  absentExcused: number;
  absentUnexcused: number;
  open: number;
  unsummoned: number;
}

const none = (): Sums => ({
  points: 0,
  checkedIn: 0,
  summoned: 0,
  present: 0,
  substitutes: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  open: 0,
  unsummoned: 0,
});

/** The last report of each unit: later lines of the log replace earlier ones. */
const lastReports = (rows: readonly Row[]): ReadonlyMap<string, Figures> => {
  const reports = new Map<string, Figures>();
  for (const { type, data } of rows) {
    if (type === 'AttendanceReported')
      for (const { unitId, report } of data.units) reports.set(`${data.pointId}/${unitId}`, report);
    if (type === 'AbsenceClassified') reports.set(`${data.pointId}/${data.unitId}`, data.report);
  }
  return reports;
};

const addUnit = (sums: Sums, summoned: number, report: Figures | undefined): void => {
  sums.summoned += summoned;
  if (report === undefined) {
    sums.open += summoned;
    return;
  }
  const absent = report.absentExcused + report.absentUnexcused + report.absentUnclassified;
  const present = Math.min(report.present, summoned - absent);
  sums.present += present;
  sums.substitutes += Math.min(report.substitutes, present);
  sums.absentExcused += report.absentExcused;
  sums.absentUnexcused += report.absentUnexcused;
  sums.open += summoned - present - report.absentExcused - report.absentUnexcused;
  sums.unsummoned += report.guests + report.present - present;
};

/** By the point under which a commune is counted: its district, or the hall for itself. */
export const attendanceIn = (rows: readonly Row[]): ReadonlyMap<string, Sums> => {
  const { points } = planIn(rows);
  const hall = points.find((point) => point.role === 'central')?.id;
  const reports = lastReports(rows);
  const here = new Set(ofType(rows, 'PointCheckedIn').map(({ data }) => data.pointId));
  const sums = new Map<string, Sums>();
  for (const point of points) {
    const under = point.parentId === null || point.parentId === hall ? point.id : point.parentId;
    const district = sums.get(under) ?? none();
    sums.set(under, district);
    district.points += 1;
    district.checkedIn += here.has(point.id) ? 1 : 0;
    for (const unit of point.units) addUnit(district, unit.summoned, reports.get(`${point.id}/${unit.id}`));
  }
  return sums;
};
