import type { AccessTable } from '../kernel/access.js';
import type { PointId, UnitId } from '../kernel/ids.js';
import type { AttendanceReport, Movement, RestClass } from './attendance.state.js';

export interface UnitReport {
  readonly unitId: UnitId;
  readonly report: AttendanceReport;
}

export type AttendanceCommand =
  | { readonly type: 'CheckIn'; readonly data: { pointId: PointId; units: readonly UnitReport[] } }
  | { readonly type: 'ReportAttendance'; readonly data: { pointId: PointId; units: readonly UnitReport[] } }
  | {
      readonly type: 'ClassifyAbsence';
      readonly data: { pointId: PointId; unitId: UnitId; excused: number; unexcused: number; reason: string };
    }
  | {
      readonly type: 'RecordMovement';
      readonly data: { pointId: PointId; unitId: UnitId } & Omit<Movement, 'at'>;
    }
  | {
      readonly type: 'LockAttendance';
      /** What becomes of absences and delegates nobody accounted for; null refuses while there are any. */
      readonly data: { classifyRest: RestClass };
    }
  | { readonly type: 'ReopenAttendance'; readonly data: { reason: string } };

export const attendanceAccess: AccessTable<AttendanceCommand> = {
  CheckIn: { operator: 'subtree', secretary: 'any', technician: 'any', reception: 'hall' },
  ReportAttendance: { operator: 'subtree', secretary: 'any', reception: 'hall' },
  ClassifyAbsence: { secretary: 'any' },
  RecordMovement: { operator: 'subtree', secretary: 'any', reception: 'hall' },
  LockAttendance: { secretary: 'any' },
  ReopenAttendance: { secretary: 'any' },
};
