import type { TreeRow } from './tree-rows.js';

/** What a key does in a tree: another row, a branch opened or closed, a box pressed. */
export type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'close'; readonly key: string }
  | { readonly kind: 'press' };

const PAGE = 10;

/** How far a key goes among `count` rows, from row `at`. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const inwards = ({ expanded, node }: TreeRow, at: number): TreeMove | null => {
  if (expanded === null) return null;
  return expanded ? { kind: 'go', to: at + 1 } : { kind: 'open', key: node.key };
};

const outwards = ({ expanded, node, parent }: TreeRow): TreeMove | null => {
  if (expanded === true) return { kind: 'close', key: node.key };
  return parent === null ? null : { kind: 'go', to: parent };
};

/** The keys of the WAI-ARIA tree; null leaves the key to the browser. */
export const treeMove = (rows: readonly TreeRow[], at: number, key: string): TreeMove | null => {
  const row = rows[at];
  if (row === undefined) return null;
  if (key === ' ' || key === 'Enter') return { kind: 'press' };
  if (key === 'ArrowRight') return inwards(row, at);
  if (key === 'ArrowLeft') return outwards(row);
  const to = STEPS[key]?.(at, rows.length);
  return to === undefined ? null : { kind: 'go', to: Math.max(0, Math.min(rows.length - 1, to)) };
};
