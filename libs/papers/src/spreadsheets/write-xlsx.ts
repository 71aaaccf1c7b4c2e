import { type Cell, type SheetToWrite, mapInTurns } from '@diemcau/runtime';
import type { WorkbookThread } from './workbook-thread.js';

/** Code units that XML cannot hold or would change, and half a pair. */
const UNFIT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

const escapedUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * As Office Open XML writes what XML cannot: `_xHHHH_`, and what looks like that with its line escaped. The writer keeps texts
 * in an object, so the names that every object knows are escaped, too.
 */
const escaped = (text: string): string => {
  const fit = text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replace(UNFIT, (unfit) => [...Array(unfit.length).keys()].map((i) => escapedUnit(unfit.charAt(i))).join(''));
  return fit in {} ? escapedUnit(fit.charAt(0)) + fit.slice(1) : fit;
};

/** Rows that are gone over in a turn. */
const ROWS_AT_ONCE = 250;

/** A workbook in which every cell is text. */
export const writeXlsx = async (sheets: readonly SheetToWrite[], thread: WorkbookThread): Promise<Uint8Array> => {
  const textOf = (cell: Cell): string | null => (cell === '' ? null : escaped(String(cell)));
  const texts = [];
  for (const { name, rows, heading, widths = [] } of sheets) {
    const escapedRows = await mapInTurns(rows, ROWS_AT_ONCE, (row) => row.map(textOf));
    texts.push({ name, rows: escapedRows, headed: heading, widths });
  }
  return thread.write(texts);
};
