/** What a point looks like on the map: what hurts most comes first. */
export const CELL_STATES = ['lost', 'trouble', 'live', 'deck', 'ready', 'here', 'out', 'declined'] as const;

export type CellState = (typeof CELL_STATES)[number];

/** One shape for each, so that nobody needs to see colours. */
export const SHAPES: Readonly<Record<CellState, string>> = {
  lost: '✕',
  trouble: '◆',
  live: '●',
  deck: '▲',
  ready: '✓',
  here: '◐',
  out: '○',
  declined: '–',
};
