import { attendanceTotals } from './attendance/attendance-totals.js';
import { tableGet } from './kernel/table.js';
import type { IssuedSession } from './session.state.js';

/** Sums over all points that every audience may see. */
export interface SessionCounts {
  readonly points: number;
  readonly confirmed: number;
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
  let ready = 0;
  for (const { id } of state.plan.points) {
    const known = tableGet(state.readiness.points, id);
    if ((known?.confirmed ?? null) !== null) confirmed += 1;
    if ((known?.ready ?? null) !== null) ready += 1;
  }
  const { points, checkedIn, summoned, present, substitutes, unknown, unsummoned } = totals;
  const absent = totals.absentExcused + totals.absentUnexcused + totals.absentUnclassified;
  return { points, confirmed, ready, checkedIn, summoned, present, substitutes, absent, unknown, unsummoned };
};
