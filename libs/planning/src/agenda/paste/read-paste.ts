import { columnsOf } from './columns.js';
import type { PasteColumn, PasteField } from './fields.js';
import { LIST_COLUMNS, listLines } from './list-lines.js';
import { type PasteablePoint, namedPoints } from './named-points.js';
import { type ReadLine, readLine } from './read-line.js';
import { type PastedLine, separatorOf, tableLines } from './table.js';
import { clockIn, isLength, rangeIn } from './times.js';

/** A programme has no more items. */
export const MOST_PASTED_LINES = 200;

export interface PasteRequest {
  readonly text: string;
  /** Column (from 0) to field; null finds out by the headers or by what the cells look like. */
  readonly mapping: ReadonlyMap<number, PasteField> | null;
  readonly points: readonly PasteablePoint[];
}

export type PasteRefusal =
  | { readonly problem: 'empty' }
  | { readonly problem: 'too_long'; readonly lines: number }
  | { readonly problem: 'no_title' };

export interface PasteReading {
  readonly columns: readonly PasteColumn[];
  readonly lines: readonly (PastedLine & { readonly read: ReadLine })[];
}

/** Single hours are of the day when ranges stand among them, or when they only go forward from the morning on. */
const areClocks = (cells: readonly string[]): boolean => {
  if (cells.some((cell) => rangeIn(cell) !== null)) return true;
  const hours = cells
    .filter((cell) => !isLength(cell))
    .map(clockIn)
    .filter((at) => at !== null);
  return (hours[0] ?? 0) >= 360 && hours.every((at, i) => at >= (hours[i - 1] ?? 0));
};

const laidOut = (
  text: string,
  mapping: PasteRequest['mapping'],
): { readonly columns: readonly PasteColumn[]; readonly lines: readonly PastedLine[] } => {
  const separator = separatorOf(text);
  if (separator !== null) return columnsOf(tableLines(text, separator), mapping);
  return { columns: LIST_COLUMNS, lines: listLines(text) };
};

/** Reads a table that was copied from Excel or Word, or a list; nothing is decided about what is there already. */
export const readPaste = ({ text, mapping, points }: PasteRequest): PasteReading | PasteRefusal => {
  const { columns, lines } = laidOut(text, mapping);
  if (lines.length === 0) return { problem: 'empty' };
  if (lines.length > MOST_PASTED_LINES) return { problem: 'too_long', lines: lines.length };
  if (!columns.some(({ field }) => field === 'title')) return { problem: 'no_title' };
  const time = columns.find(({ field }) => field === 'time')?.column;
  const times = time === undefined ? [] : lines.map(({ cells }) => cells[time] ?? '');
  const reading = { points: namedPoints(points), clocks: areClocks(times) };
  const cellsOf = (cells: readonly string[]): Partial<Record<PasteField, string>> =>
    Object.fromEntries(columns.flatMap(({ column, field }) => (field === null ? [] : [[field, cells[column] ?? '']])));
  return {
    columns,
    lines: lines.map((line) => ({ ...line, read: readLine(line.line, cellsOf(line.cells), reading) })),
  };
};
