import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';

/** The project's data files stand beside `src` and `dist`, so the same way leads to them from both. */
const FOLDER = new URL('../../data/', import.meta.url);

/** The rows of a data file; the header must name exactly these columns, and every value stays text. */
export const readCsv = async <const Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<readonly Readonly<Record<Column, string>>[]> => {
  const lines = parse(await readFile(new URL(file, FOLDER)), { skip_empty_lines: true }) as readonly string[][];
  const [header, ...rows] = lines;
  if (header?.join() !== columns.join()) {
    throw new Error(`${file}: the columns must be ${columns.join()}, not ${header?.join() ?? 'none'}`);
  }
  return rows.map(
    (row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])) as Record<Column, string>,
  );
};
