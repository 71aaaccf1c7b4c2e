import type { Table } from '@diemcau/runtime';
import { SpreadsheetUnreadable } from '@diemcau/runtime';
import { CsvError, parse } from 'csv-parse/sync';
import { restored } from './formula-guard.js';
import { MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { decodeText } from './text-encoding.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** Enough of a file to tell by which separator it reads as a table. */
const SAMPLE_ROWS = 60;

const rowsOf = (text: string, delimiter: string, to: number): string[][] =>
  parse(text, { delimiter, to, relax_column_count: true, relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] });

const sample = (text: string, separator: string): string[][] => {
  try {
    return rowsOf(text, separator, SAMPLE_ROWS);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
};

/** The separator by which the heading is understood best; without any, the one that makes the most columns of the first row. */
const separatorOf = (text: string, worth: (table: Table) => number): string => {
  const tried = SEPARATORS.map((separator) => ({ separator, table: sample(text, separator) }));
  const rated = tried.map(({ separator, table }) => ({ separator, worth: worth(table), width: table[0]?.length ?? 0 }));
  rated.sort((a, b) => b.worth - a.worth || b.width - a.width);
  return rated[0]?.separator ?? ',';
};

/** Excel's own hint at the separator. */
const HINT = /^sep=(.)\r?\n/u;

/** A table from text with separators. @throws SpreadsheetUnreadable */
export const readCsv = (file: Uint8Array, worth: (table: Table) => number): Table => {
  const text = decodeText(file);
  const hint = HINT.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const separator = hint?.[1] ?? separatorOf(body, worth);
  let rows: string[][];
  try {
    rows = rowsOf(body, separator, MAX_ROWS + 1);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetUnreadable('NOT_A_TABLE', { line: 'lines' in error ? Number(error.lines) : 0 });
  }
  if (rows.length > MAX_ROWS) throw new SpreadsheetUnreadable('TOO_MANY_ROWS', { max: MAX_ROWS });
  const filled = rows.map((row) => row.map(restored));
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
  if (columns > MAX_COLUMNS) throw new SpreadsheetUnreadable('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
  return filled;
};
