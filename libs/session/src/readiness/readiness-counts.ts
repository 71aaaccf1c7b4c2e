import { tableEntries } from '../kernel/table.js';
import type { ReadinessState } from './readiness.state.js';

export interface ReadinessCounts {
  readonly confirmed: number;
  readonly declined: number;
  readonly ready: number;
}

/** One pass over the points that have said anything. */
export const readinessCounts = (readiness: ReadinessState): ReadinessCounts => {
  let [confirmed, declined, ready] = [0, 0, 0];
  // Rows leave with their points, so that every row is a point of the plan.
  for (const [, known] of tableEntries(readiness.points)) {
    if (known.confirmed !== null) confirmed += 1;
    if (known.declined !== null) declined += 1;
    if (known.ready !== null) ready += 1;
  }
  return { confirmed, declined, ready };
};
