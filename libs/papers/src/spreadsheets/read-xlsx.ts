import type { Cell, Table } from '@diemcau/runtime';
import { type ReadSheet, SpreadsheetUnreadable } from '@diemcau/runtime';
import { MAX_COLUMNS } from './limits.js';
import { guardSheet } from './sheet-guard.js';
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
  return table;
};

const sheetsOf = async (
  file: Uint8Array,
): Promise<readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[]> => {
  const files = unzip(file, isPart);
  for (const [name, data] of files) if (holdsCells(name)) guardSheet(data);
  // Loaded when first needed: nobody waits for it at the start.
  const { default: readWorkbook } = await import('read-excel-file/node');
  // What is inside is plain and small by now; whatever the reader stumbles over is no workbook.
  return readWorkbook(zipStored(files), { trim: false }).catch(() => {
    throw new SpreadsheetUnreadable('NOT_A_TABLE');
  });
};

/** One sheet of a workbook. @throws SpreadsheetUnreadable */
export const readXlsx = async (
  file: Uint8Array,
  wanted: { readonly sheet: string | null; readonly worth: (table: Table) => number },
): Promise<ReadSheet> => {
  const sheets = (await sheetsOf(file)).map(({ sheet, data }) => ({
    sheet,
    table: data.map((row) => row.map(cellOf)),
  }));
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
