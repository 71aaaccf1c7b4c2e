import type { Path, PointId, UnitId } from '../kernel/ids.js';
import type { UnitReport } from './attendance.commands.js';
import type { AttendanceReport, Movement, RestClass } from './attendance.state.js';

interface OfPoint {
  readonly pointId: PointId;
  readonly path: Path;
}

export type AttendanceEvent =
  | { readonly type: 'PointCheckedIn'; readonly data: OfPoint }
  | { readonly type: 'AttendanceReported'; readonly data: OfPoint & { units: readonly UnitReport[] } }
  | {
      readonly type: 'AbsenceClassified';
      readonly data: OfPoint & { unitId: UnitId; report: AttendanceReport };
    }
  | { readonly type: 'MovementRecorded'; readonly data: OfPoint & { unitId: UnitId } & Omit<Movement, 'at'> }
  | { readonly type: 'AttendanceLocked'; readonly data: { classifyRest: RestClass } }
  | { readonly type: 'AttendanceReopened'; readonly data: { reason: string } };
