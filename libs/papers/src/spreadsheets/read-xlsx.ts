import { type Cell, type ReadSheet, SpreadsheetUnreadable, type Table, inTurns, mapInTurns } from '@diemcau/runtime';
import { MAX_COLUMNS } from './limits.js';
import { guardingSheet } from './sheet-guard.js';
import { type RawSheet, WorkbookFailure, type WorkbookThread } from './workbook-thread.js';
import { unzip, zipStored } from './zip.js';

const isPart = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels');

/** Everything that may hold cells; a workbook names its sheets as it likes. */
const holdsCells = (name: string): boolean =>
  !/^(xl\/(sharedStrings|styles|workbook)|docProps\/|xl\/theme\/|\[Content_Types\])/u.test(name) &&
  !name.endsWith('.rels');

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  // A cell shown as a date: its day is what was meant.
  return value instanceof Date ? value.toISOString().slice(0, 10) : '';
};

const checked = (table: Table): Table => {
  const columns = table.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  if (columns > MAX_COLUMNS) throw new SpreadsheetUnreadable('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
  return table.map((row) => (row.length > columns ? row.slice(0, columns) : row));
};

const sheetsOf = async (file: Uint8Array, thread: WorkbookThread): Promise<readonly RawSheet[]> => {
  const files = await unzip(file, isPart);
  for (const [name, data] of files) if (holdsCells(name)) await inTurns(guardingSheet(data));
  // What is inside is plain and small by now; whatever the reader stumbles over is no workbook.
  return thread.read(zipStored(files)).catch((error: unknown) => {
    throw error instanceof WorkbookFailure ? new SpreadsheetUnreadable('NOT_A_TABLE') : error;
  });
};

/** Rows that are gone over in a turn. */
const ROWS_AT_ONCE = 500;

const tableOf = async ({ sheet, data }: RawSheet): Promise<{ readonly sheet: string; readonly table: Table }> => ({
  sheet,
  table: await mapInTurns(data, ROWS_AT_ONCE, (row) => row.map(cellOf)),
});

/** One sheet of a workbook. @throws SpreadsheetUnreadable */
export const readXlsx = async (
  file: Uint8Array,
  wanted: { readonly sheet: string | null; readonly worth: (table: Table) => number },
  thread: WorkbookThread,
): Promise<ReadSheet> => {
  const sheets: { readonly sheet: string; readonly table: Table }[] = [];
  for (const one of await sheetsOf(file, thread)) sheets.push(await tableOf(one));
  if (wanted.sheet !== null) {
    const found = sheets.find(({ sheet }) => sheet === wanted.sheet);
    if (found !== undefined) return { ...found, table: checked(found.table) };
    const names = sheets.map(({ sheet }) => sheet).join(', ');
    throw new SpreadsheetUnreadable('SHEET_NOT_FOUND', { sheets: names.slice(0, 200) });
  }
  const filled = sheets.filter(({ table }) => table.some((row) => row.some((cell) => cell !== '')));
  const rated = filled.map((one) => ({ one, worth: wanted.worth(one.table) })).sort((a, b) => b.worth - a.worth);
  const best = rated[0]?.one ?? sheets[0];
  if (best === undefined) throw new SpreadsheetUnreadable('NOT_A_TABLE');
  return { ...best, table: checked(best.table) };
};
