/** A line of a table of figures: what it is, then the figures. */
export type FigureRow = readonly [name: string, ...figures: (string | number | null)[]];

const textOf = (cell: string | number | null): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-GB') : (cell ?? '–');

/** Rows under a heading, names to the left, figures to the right. */
export const figureTable = (heading: FigureRow, rows: readonly FigureRow[]): string => {
  const lines = [heading, ...rows].map((row) => row.map(textOf));
  const columns = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (cell: string, i: number): string => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!));
  const [head, ...body] = lines.map((line) => line.map(pad).join('  '));
  return [head, '─'.repeat(head?.length ?? 0), ...body].join('\n');
};
