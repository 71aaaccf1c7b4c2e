import { NAMING_COLUMNS, type PointColumn } from '../columns.js';
import { HEADINGS } from '../columns.vi.js';
import { columnBelow, columnOf, isCounting, isReason } from '../labels.js';
import { type Table, cellText } from '../table.js';

/** Where the columns of a table are. Numbers count from 0. */
export interface Header {
  /** The last row of the heading; what follows are the rows of the list. */
  readonly row: number;
  readonly columns: ReadonlyMap<PointColumn, number>;
  /** The heading of every column; what is recognised under the name that the service gives it. */
  readonly labels: readonly string[];
  /** Headings that mean nothing here, or that came a second time. */
  readonly ignored: readonly string[];
  /** The column of running numbers (STT). */
  readonly counting: number | null;
}

/** Titles, emblems and dates stand above a list, never more rows of them than this. */
const TITLE_ROWS = 40;

type Labels = readonly { readonly text: string; readonly column: PointColumn | null }[];

const single = (cells: readonly string[]): Labels => cells.map((text) => ({ text, column: columnOf(text) }));

/** Two rows of one heading: a cell of the upper row reaches over the empty ones beside it. Null when the lower one is no heading. */
const double = (upper: readonly string[], lower: readonly string[]): Labels | null => {
  if (lower.every((text) => text === '')) return null;
  let top = '';
  const labels = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const below = lower[i] ?? '';
    if ((upper[i] ?? '') !== '') top = upper[i] ?? '';
    else if (below === '') top = '';
    if (below === '') return { text: upper[i] ?? '', column: columnOf(upper[i] ?? '') };
    return { text: `${top} ${below}`.trim(), column: columnBelow(top, below) };
  });
  const understood = lower.every((text, i) => text === '' || labels[i]?.column !== null || isCounting(text));
  return understood ? labels : null;
};

const headerOf = (labels: Labels, row: number): Header => {
  const columns = new Map<PointColumn, number>();
  const ignored: string[] = [];
  let counting: number | null = null;
  labels.forEach(({ text, column }, i) => {
    if (column !== null && !columns.has(column)) columns.set(column, i);
    else if (isCounting(text)) counting ??= i;
    else if (text !== '' && !isReason(text)) ignored.push(text);
  });
  const named = labels.map(({ text, column }, i) =>
    column !== null && columns.get(column) === i ? HEADINGS[column] : text,
  );
  return { row, columns, labels: named, ignored, counting };
};

/** How much of a heading was understood; nothing without a column that names the points. */
const worth = ({ columns }: Header): number =>
  NAMING_COLUMNS.some((column) => columns.has(column)) ? columns.size : 0;

const texts = (table: Table, row: number): readonly string[] => (table[row] ?? []).map(cellText);

/** The heading of a table, in one row or in two; null when none of its first rows is one. */
export const findHeader = (table: Table): Header | null => {
  let best: Header | null = null;
  for (let row = 0; row < Math.min(TITLE_ROWS, table.length); row++) {
    const upper = texts(table, row);
    if (upper.every((text) => text === '')) continue;
    const both = double(upper, texts(table, row + 1));
    for (const found of [headerOf(single(upper), row), ...(both === null ? [] : [headerOf(both, row + 1)])]) {
      if (worth(found) > (best === null ? 0 : worth(best))) best = found;
    }
  }
  return best;
};

/** How well a table reads as a list of points: the number of columns understood. */
export const headerWorth = (table: Table): number => {
  const header = findHeader(table);
  return header === null ? 0 : worth(header);
};

/** What stands in the first rows, to tell somebody whose heading was not understood what was seen. */
export const seenInstead = (table: Table): string => {
  const rows = table.slice(0, TITLE_ROWS).map((row) => row.map(cellText).filter((text) => text !== ''));
  const widest = rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
  return widest.join(' | ').slice(0, 200);
};
