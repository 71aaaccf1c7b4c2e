import type { Cell, Table } from '@diemcau/planning';

export type { Cell, Table };

export const SPREADSHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SpreadsheetFormat = (typeof SPREADSHEET_FORMATS)[number];

/** `params` tell which limit was passed, or which sheets there are. */
export type UnreadableSheet =
  'BAD_ENCODING' | 'NOT_A_TABLE' | 'SHEET_NOT_FOUND' | 'TABLE_TOO_LARGE' | 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS';

/** A file that cannot be read as a table; nothing of it was kept. */
export class SpreadsheetUnreadable extends Error {
  constructor(
    readonly code: UnreadableSheet,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'SpreadsheetUnreadable';
  }
}

export interface ReadSheet {
  /** Null in a format that has no sheets. */
  readonly sheet: string | null;
  readonly table: Table;
}

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The first row is a heading. */
  readonly heading: boolean;
  /** Widths of columns in letters; the format may have none. */
  readonly widths?: readonly number[];
}

/** Files of tables, by people's office programs. */
export abstract class Spreadsheets {
  /**
   * Reads a sheet by its name, or the one that `worth` values most, the first of equals. What the file is follows from its bytes.
   * @throws SpreadsheetUnreadable
   */
  abstract read(
    file: Uint8Array,
    wanted: { readonly sheet: string | null; readonly worth: (table: Table) => number },
  ): Promise<ReadSheet>;
  /** Every cell is text, and none is a formula. A format without sheets takes the first alone. */
  abstract write(format: SpreadsheetFormat, sheets: readonly SheetToWrite[]): Promise<Uint8Array>;
}
