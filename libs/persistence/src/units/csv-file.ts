import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The project's data files stand beside `src` and `dist`, so the same way leads to them from both. */
const FOLDER = new URL('../../data/', import.meta.url);

/** As the file comes in: read at once, the units would hold up the whole process for half a second. */
const linesOf = async (file: string): Promise<readonly string[][]> => {
  const lines: string[][] = [];
  const rows = parse({ skip_empty_lines: true });
  rows.on('data', (line: string[]) => lines.push(line));
  await pipeline(createReadStream(new URL(file, FOLDER)), rows);
  return lines;
};

/** The rows of a data file; the header must name exactly these columns, and every value stays text. */
export const readCsv = async <const Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<readonly Readonly<Record<Column, string>>[]> => {
  const [header, ...rows] = await linesOf(file);
  if (header?.join() !== columns.join()) {
    throw new Error(`${file}: the columns must be ${columns.join()}, not ${header?.join() ?? 'none'}`);
  }
  return rows.map(
    (row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])) as Record<Column, string>,
  );
};
