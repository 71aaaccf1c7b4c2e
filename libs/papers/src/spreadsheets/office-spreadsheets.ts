import type { Table } from '@diemcau/runtime';
import {
  type ReadSheet,
  type SheetToWrite,
  type SpreadsheetFormat,
  SpreadsheetUnreadable,
  Spreadsheets,
} from '@diemcau/runtime';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { writeCsv } from './write-csv.js';
import { WorkbookThread } from './workbook-thread.js';
import { writeXlsx } from './write-xlsx.js';

const ZIP = [0x50, 0x4b];
/** Excel before 2007, and anything that is locked by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

const begins = (file: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => file[i] === byte);

/** CSV and XLSX, as offices make and open them. */
export class OfficeSpreadsheets extends Spreadsheets {
  private readonly thread = new WorkbookThread();

  async read(
    file: Uint8Array,
    wanted: { readonly sheet: string | null; readonly worth: (table: Table) => number },
  ): Promise<ReadSheet> {
    if (begins(file, ZIP)) return readXlsx(file, wanted, this.thread);
    if (begins(file, COMPOUND)) throw new SpreadsheetUnreadable('NOT_A_TABLE', { format: 'xls' });
    if (begins(file, PDF)) throw new SpreadsheetUnreadable('NOT_A_TABLE', { format: 'pdf' });
    return { sheet: null, table: await readCsv(file, wanted.worth) };
  }

  write(format: SpreadsheetFormat, sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
    return format === 'xlsx' ? writeXlsx(sheets, this.thread) : Promise.resolve(writeCsv(sheets[0]?.rows ?? []));
  }
}
