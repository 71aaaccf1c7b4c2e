import { attendanceTotals } from './attendance/attendance-totals.js';
import { tableEntries } from './kernel/table.js';
import type { IssuedSession } from './session.state.js';

/** Sums over all points that every audience may see. */
export interface SessionCounts {
  readonly points: number;
  readonly confirmed: number;
  readonly declined: number;
  readonly ready: number;
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
  let confirmed = 0;
  let declined = 0;
  let ready = 0;
  // Rows leave with their points, so that every row is a point of the plan.
  for (const [, known] of tableEntries(state.readiness.points)) {
    if (known.confirmed !== null) confirmed += 1;
    if (known.declined !== null) declined += 1;
    if (known.ready !== null) ready += 1;
  }
  const { points, checkedIn, summoned, present, substitutes, unknown, unsummoned } = totals;
  const absent = totals.absentExcused + totals.absentUnexcused + totals.absentUnclassified;
  return { points, confirmed, declined, ready, checkedIn, summoned, present, substitutes, absent, unknown, unsummoned };
};
