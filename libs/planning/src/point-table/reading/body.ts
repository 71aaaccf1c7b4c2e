import { type Steps, atOnce, eachInSteps } from '../../steps.js';
import { NAMING_COLUMNS } from '../columns.js';
import type { Header } from './header.js';
import { type Cell, type Table, cellText } from '../table.js';
import { NOTE_WORDS } from '../words.vi.js';

/** A row of the list; `row` counts from 1, as a spreadsheet shows it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

const written = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
const notes = NOTE_WORDS.map(written);

/** By its very letters: folded, "Tổng cộng" would be how "Tổng Công ty" begins. */
const beginsNote = (text: string): boolean => {
  const words = written(text);
  return notes.some((note) => words.startsWith(note) && !/^\p{L}/u.test(words.slice(note.length)));
};

/** "(1) (2) (3)" below the heading of an official form. */
const isNumbering = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '');
  const numbers = filled.map((text) => /^\(?(\d{1,2})\)?$/u.exec(text)?.[1]);
  return (
    filled.length > 1 && numbers.every((number, i) => number !== undefined && Number(number) - Number(numbers[0]) === i)
  );
};

/** What belongs to the paper and not to the list: section titles with a letter or a Roman number, sums, signatures. */
const isNote = ({ columns, counting }: Header, texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '');
  const number = counting === null ? '' : (texts[counting] ?? '');
  const named = NAMING_COLUMNS.some((column) => (texts[columns.get(column) ?? -1] ?? '') !== '');
  if (filled.length <= 2 && /^([IVXLC]+|[A-H])[.)]?$/u.test(number)) return true;
  if (filled.length > 2) return false;
  return filled.some(beginsNote) || (!named && filled.length === 1);
};

const isEmpty = ({ counting }: Header, texts: readonly string[]): boolean =>
  texts.every((text, i) => text === '' || (i === counting && /^\(?\d{1,6}[.)]?$/u.test(text)));

export interface ListRows {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly number[];
}

/** The rows of a list without blank lines, section titles and what stands below it; `skipped` are the numbers of those with words in them. */
export function* listingRows(table: Table, header: Header): Steps<ListRows> {
  const rows: TableRow[] = [];
  const skipped: number[] = [];
  let row = header.row + 1;
  yield* eachInSteps(table.slice(row), (cells) => {
    const texts = cells.map(cellText);
    row++;
    if (isEmpty(header, texts)) return;
    if (isNote(header, texts) || (row === header.row + 2 && isNumbering(texts))) skipped.push(row);
    else rows.push({ row, cells });
  });
  return { rows, skipped };
}

/** The same in one piece. */
export const listRows = (...args: Parameters<typeof listingRows>): ListRows => atOnce(listingRows(...args));
