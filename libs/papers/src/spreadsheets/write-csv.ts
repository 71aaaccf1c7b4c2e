import type { Cell } from '@diemcau/runtime';
import { neutralised } from './formula-guard.js';

const quoted = (cell: Cell): string => {
  const text = neutralised(String(cell));
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** With the mark of UTF-8 and Windows' line ends, which Excel wants. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  new TextEncoder().encode(`\u{feff}${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`);
