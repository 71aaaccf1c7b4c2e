import { CELL_STATES, type CellState } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';

export interface MapGroup {
  readonly name: string | null;
  readonly facts: readonly PointFact[];
  readonly counts: readonly (readonly [CellState, number])[];
}

const countsOf = (facts: readonly PointFact[]): MapGroup['counts'] => {
  const counts = new Map<CellState, number>();
  for (const { state } of facts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return CELL_STATES.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [[state, count] as const];
  });
};

/** Points by group, in the order of the plan. */
export const groupsOf = (facts: readonly PointFact[]): readonly MapGroup[] => {
  const groups = new Map<string | null, PointFact[]>();
  for (const fact of facts) {
    const known = groups.get(fact.group);
    if (known === undefined) groups.set(fact.group, [fact]);
    else known.push(fact);
  }
  return [...groups].map(([name, members]) => ({ name, facts: members, counts: countsOf(members) }));
};
