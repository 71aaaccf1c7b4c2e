import type { Cell } from './table.js';

/** Nine digits from 3, 5, 7, 8 or 9 on are a mobile telephone, ten from 2 on a landline; neither is anything else. */
const LOST_IN_TEXT = /^(?:[35789]\d{8}|2\d{9})$/u;
const LOST_IN_NUMBER = /^[1-9]\d{8,9}$/u;

/** The telephone that a cell says: a spreadsheet that took it for a number lost the nought in front, and a file of text shows only the digits left. */
export const phoneOfCell = (cell: Cell | undefined): string => {
  const text = String(cell ?? '')
    .replace(/[\t\r\n\u00a0]/gu, ' ')
    .trim();
  if (text.startsWith("'")) return text.slice(1);
  const lost = typeof cell === 'number' ? LOST_IN_NUMBER : LOST_IN_TEXT;
  return lost.test(text) ? `0${text}` : text;
};

/** The inverse of `phoneOfCell`: an apostrophe says that nothing is missing, as in a spreadsheet program. */
export const phoneCell = (phone: string): string => (LOST_IN_TEXT.test(phone) ? `'${phone}` : phone);
