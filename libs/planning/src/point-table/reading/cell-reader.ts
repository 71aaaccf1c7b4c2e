import { HIDDEN_CHARACTERS, STACKED_MARKS, tidyLine } from '../../names/line.js';
import { PHONE } from '../../points/phone.js';
import { dayFromNumber, dayNumber, isDay } from '../../time/day.js';
import { MAX_SORT_ORDER, type PointColumn, TEXT_LIMITS } from '../columns.js';
import { labelKey } from '../labels.js';
import { phoneOfCell } from '../phone-cell.js';
import { type RowProblem, type RowReason, problem } from '../reasons.js';
import type { Given } from './row-facts.js';
import { type Cell, cellText, clears, valueOf } from '../table.js';

/** Words by their keys: what a cell that chooses among a few may say. */
export const wordKeys = <Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
): ReadonlyMap<string, Word> =>
  new Map(
    (Object.entries(words) as [Word, readonly string[]][]).flatMap(([word, names]) =>
      names.map((name) => [labelKey(name), word] as const),
    ),
  );

const vietnameseDay = (text: string): string => {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const [, day = '', month = '', year = ''] = match ?? [];
  return match === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A day as a spreadsheet counts it, from 30 December 1899 on. */
const countedDay = (cell: Cell | undefined, text: string): string =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < 2_000_000
    ? dayFromNumber(dayNumber('1899-12-30') + cell)
    : vietnameseDay(text);

/** Reads the cells of one row, and gathers what is wrong with them. */
export class CellReader {
  readonly problems: RowProblem[] = [];

  constructor(private readonly cellOf: (column: PointColumn) => Cell | undefined) {}

  /** The text of a cell as it stands there; empty when there is none. */
  raw(column: PointColumn): string {
    return cellText(this.cellOf(column));
  }

  isNumber(column: PointColumn): boolean {
    return typeof this.cellOf(column) === 'number';
  }

  text(column: PointColumn): Given<string> {
    const text = this.given(column);
    return typeof text === 'string' ? this.checked(column, text) : text;
  }

  /** A text that may not be taken away. */
  required(column: PointColumn): string | null {
    const text = this.text(column);
    if (text === null) this.problems.push(problem('CANNOT_CLEAR', column));
    return text ?? null;
  }

  choice<Word extends string>(column: PointColumn, words: ReadonlyMap<string, Word>, reason: RowReason): Given<Word> {
    const text = this.given(column);
    if (typeof text !== 'string') return text;
    const word = words.get(labelKey(text));
    if (word === undefined) this.problems.push(problem(reason, column, { text }));
    return word;
  }

  requiredChoice<Word extends string>(
    column: PointColumn,
    words: ReadonlyMap<string, Word>,
    reason: RowReason,
  ): Word | undefined {
    const word = this.choice(column, words, reason);
    if (word === null) this.problems.push(problem('CANNOT_CLEAR', column));
    return word ?? undefined;
  }

  phone(column: PointColumn, reason: RowReason): Given<string> {
    const text = this.given(column);
    if (typeof text !== 'string') return text;
    const phone = phoneOfCell(this.cellOf(column));
    if (PHONE.test(phone)) return phone;
    this.problems.push(problem(reason, column, { text }));
    return undefined;
  }

  order(column: PointColumn): number | undefined {
    const text = this.given(column);
    if (text === undefined) return undefined;
    if (text === null) this.problems.push(problem('CANNOT_CLEAR', column));
    else if (!/^-?\d{1,15}$/u.test(text)) this.problems.push(problem('ORDER_NOT_NUMBER', column, { text }));
    else if (Number(text) < 0 || Number(text) > MAX_SORT_ORDER) {
      this.problems.push(problem('ORDER_OUT_OF_RANGE', column, { text, max: MAX_SORT_ORDER }));
    } else return Number(text);
    return undefined;
  }

  day(column: PointColumn): string | null {
    const text = this.given(column);
    if (typeof text !== 'string') return null;
    const day = countedDay(this.cellOf(column), text);
    if (isDay(day)) return day;
    this.problems.push(problem('DATE_MALFORMED', column, { text }));
    return null;
  }

  private given(column: PointColumn): Given<string> {
    const text = this.raw(column);
    return text === '' ? undefined : clears(text) ? null : valueOf(text);
  }

  private checked(column: PointColumn, text: string): string {
    const line = tidyLine(text);
    const max = TEXT_LIMITS[column];
    if (HIDDEN_CHARACTERS.test(line)) this.problems.push(problem('TEXT_HIDDEN', column));
    else if (STACKED_MARKS.test(line)) this.problems.push(problem('TEXT_STACKED', column));
    else if (max !== undefined && line.length > max) this.problems.push(problem('TEXT_TOO_LONG', column, { max }));
    return line;
  }
}
