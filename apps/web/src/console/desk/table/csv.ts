/** How a cell begins that a spreadsheet program would run as a formula. */
const RISKY = /^'*[=+\-@\t\r]/u;

const quoted = (cell: string): string => {
  const safe = RISKY.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** A table for Excel: with the mark of UTF-8 and Windows' line ends; nothing in it is run. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
