import { searchKey } from '@diemcau/planning';
import { CELL_STATES, type CellState } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';
import { wordsOf } from '../state/text-of-fact.js';

export type Column = keyof ReturnType<typeof wordsOf>;

export interface Wanted {
  readonly search: string;
  readonly state: CellState | null;
  /** Those that something is wrong with; null: not asked for. */
  readonly only: ReadonlySet<string> | null;
  readonly sort: { readonly column: Column; readonly down: boolean } | null;
}

const collator = new Intl.Collator('vi', { numeric: true });

const compare = (column: Column): ((a: PointFact, b: PointFact) => number) => {
  // By what hurts most, not by the letters of its word.
  if (column === 'state') return (a, b) => CELL_STATES.indexOf(a.state) - CELL_STATES.indexOf(b.state);
  return (a, b) => collator.compare(wordsOf(a)[column], wordsOf(b)[column]);
};

/** The rows that somebody looks for, marks and case left aside, in the order they want; that of the plan where they want none. */
export const rowsShown = (facts: readonly PointFact[], { search, state, only, sort }: Wanted): readonly PointFact[] => {
  const key = searchKey(search);
  const found = facts.filter(
    (fact) =>
      (state === null || fact.state === state) &&
      (only === null || only.has(fact.point.id)) &&
      (key === '' || fact.key.includes(key) || (fact.contact?.phone ?? '').includes(search.trim())),
  );
  if (sort === null) return found;
  const by = compare(sort.column);
  return found.sort((a, b) => (sort.down ? by(b, a) : by(a, b)));
};
