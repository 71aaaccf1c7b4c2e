/** A cell as a spreadsheet gives it; a number is one that the spreadsheet itself took for a number. Empty is ''. */
export type Cell = string | number;

/** The rows of one sheet, from its first row on; rows may differ in length. */
export type Table = readonly (readonly Cell[])[];

/** The text of a cell, with blanks and line breaks inside it as one space. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined
    ? ''
    : String(cell)
        .replace(/[\t\r\n\u00a0 ]+/gu, ' ')
        .trim();

const CLEARS = /^[-–—]$/u;

/** A cell that holds a dash alone takes away what was there; an empty one leaves it. */
export const clears = (text: string): boolean => CLEARS.test(text);

/** A value that is itself a dash is written with one more apostrophe in front. */
export const asValue = (text: string): string => (/^'*[-–—]$/u.test(text) ? `'${text}` : text);

/** The inverse of `asValue`. */
export const valueOf = (text: string): string => (/^'+[-–—]$/u.test(text) ? text.slice(1) : text);
