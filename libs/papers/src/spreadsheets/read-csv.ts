import { SpreadsheetUnreadable, type Table, mapInTurns, othersFirst } from '@diemcau/runtime';
import { type Options, CsvError, parse as parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { restored } from './formula-guard.js';
import { MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { decodeText } from './text-encoding.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** Enough of a file to tell by which separator it reads as a table. */
const SAMPLE_ROWS = 60;
/** So many rows are never longer, in characters, in a file that is a list. */
const SAMPLE_LENGTH = 500_000;

/** Characters that are read in a turn. */
const PIECE = 64 * 1024;
/** Rows that are gone over in a turn. */
const ROWS_AT_ONCE = 500;

const optionsOf = (delimiter: string, to: number): Options => ({
  delimiter,
  to,
  relax_column_count: true,
  relax_quotes: true,
  record_delimiter: ['\r\n', '\n', '\r'],
});

/** In pieces: a list of a country takes a quarter of a second. */
const rowsOf = (text: string, delimiter: string, to: number): Promise<string[][]> =>
  new Promise((resolve, reject) => {
    const rows: string[][] = [];
    const reader = parser(optionsOf(delimiter, to));
    reader.on('data', (row: string[]) => rows.push(row));
    reader.once('error', reject).once('end', () => resolve(rows));
    const feed = async (): Promise<void> => {
      for (let from = 0; from < text.length && reader.writable; from += PIECE) {
        reader.write(text.slice(from, from + PIECE));
        await othersFirst();
      }
      reader.end();
    };
    feed().catch(reject);
  });

const sample = (text: string, separator: string): string[][] => {
  try {
    return parse(text, optionsOf(separator, SAMPLE_ROWS));
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
export const readCsv = async (file: Uint8Array, worth: (table: Table) => number): Promise<Table> => {
  const text = decodeText(file);
  const hint = HINT.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const separator = hint?.[1] ?? separatorOf(body.slice(0, SAMPLE_LENGTH), worth);
  let rows: string[][];
  try {
    rows = await rowsOf(body, separator, MAX_ROWS + 1);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetUnreadable('NOT_A_TABLE', { line: 'lines' in error ? Number(error.lines) : 0 });
  }
  if (rows.length > MAX_ROWS) throw new SpreadsheetUnreadable('TOO_MANY_ROWS', { max: MAX_ROWS });
  const filled = await mapInTurns(rows, ROWS_AT_ONCE, (row) => row.map(restored));
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
  if (columns > MAX_COLUMNS) throw new SpreadsheetUnreadable('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
  // Thousands of empty cells to the right of each row mean nothing, and cost as much as full ones.
  return filled.map((row) => (row.length > columns ? row.slice(0, columns) : row));
};
