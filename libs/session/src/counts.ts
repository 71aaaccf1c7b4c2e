import { attendanceTotals } from './attendance/attendance-totals.js';
import { type ReadinessCounts, readinessCounts } from './readiness/readiness-counts.js';
import type { IssuedSession } from './session.state.js';

/** Sums over all points that every audience may see. */
export interface SessionCounts extends ReadinessCounts {
  readonly points: number;
  readonly checkedIn: number;
  readonly summoned: number;
  readonly present: number;
  readonly substitutes: number;
  readonly absent: number;
  readonly unknown: number;
  readonly unsummoned: number;
}

/** One pass over all points: meant for a coalescing caller, not for every event. Takes the whole state, not a view. */
export const counts = (state: IssuedSession): SessionCounts => {
  const totals = attendanceTotals(state);
  const { points, checkedIn, summoned, present, substitutes, unknown, unsummoned } = totals;
  const absent = totals.absentExcused + totals.absentUnexcused + totals.absentUnclassified;
  return {
    ...readinessCounts(state.readiness),
    ...{ points, checkedIn, summoned, present, substitutes, absent, unknown, unsummoned },
  };
};
