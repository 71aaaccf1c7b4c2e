import { searchKey } from '@diemcau/planning';
import {
  type AttendanceFigures,
  type IssuedSession,
  type PlanPoint,
  type PointAttendance,
  pointFigures,
  tableGet,
} from '@diemcau/session';

export const ROLL_FILTERS = ['all', 'missing', 'unclassified', 'incomplete', 'corrected'] as const;

export type RollFilter = (typeof ROLL_FILTERS)[number];

/** One point of the roll. */
export interface RollRow {
  readonly point: PlanPoint;
  /** Its place in the list. */
  readonly number: number;
  readonly figures: AttendanceFigures;
  readonly known: PointAttendance | undefined;
  /** A later report says something else than the first. */
  readonly corrected: boolean;
}

const shows: Readonly<Record<RollFilter, (row: RollRow) => boolean>> = {
  all: () => true,
  missing: ({ known }) => (known?.checkedIn ?? null) === null,
  unclassified: ({ figures }) => figures.absentUnclassified > 0,
  incomplete: ({ figures }) => figures.present < figures.summoned,
  corrected: ({ corrected }) => corrected,
};

/** The roll as asked for; one pass over all points. */
export const rollRows = (session: IssuedSession, filter: RollFilter, typed: string): readonly RollRow[] => {
  const key = searchKey(typed);
  return session.plan.points
    .map((point, index): RollRow => {
      const known = tableGet(session.attendance.points, point.id);
      return {
        point,
        number: index + 1,
        figures: pointFigures(session, point.id),
        known,
        corrected: Object.values(known?.units ?? {}).some(({ corrected }) => corrected.length > 0),
      };
    })
    .filter((row) => shows[filter](row) && (key === '' || searchKey(row.point.name).includes(key)));
};
