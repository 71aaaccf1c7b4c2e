import type { PasteColumn } from './fields.js';
import { type PastedLine, tidy } from './table.js';
import { isLength, minutesIn, rangeIn } from './times.js';

const MARK = /^(?:\(?\d{1,3}[.)/]|[IVX]{1,6}[.)/]|\p{Pd}|[•*+])\s+/u;
const HOURS =
  /^((?:từ |lúc )?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}\s*(?:\p{Pd}|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2})\s*[:.,]?\s+/iu;
const LENGTH = /\s*(?:\(([^()]{1,20})\)|[,:;\p{Pd}]\s*(\d{1,3}\s*(?:phút|['’′])))\s*\.?$/iu;
const PERSON = /\s*(?:\p{Pd}|[:;,])\s*((?:đ\/c|đồng chí|ông|bà)\s.{1,200})$/iu;

/** The fields into which a line of a list is taken apart. */
export const LIST_COLUMNS: readonly PasteColumn[] = [
  { column: 0, header: null, field: 'time' },
  { column: 1, header: null, field: 'title' },
  { column: 2, header: null, field: 'presenter' },
  { column: 3, header: null, field: 'minutes' },
];

/** Takes a part off the text when it is there; the rest comes second. */
const cut = (text: string, pattern: RegExp, wanted: (part: string) => boolean): readonly [string, string] => {
  const match = pattern.exec(text);
  const part = match?.[1] ?? match?.[2] ?? '';
  return match === null || !wanted(part) ? ['', text] : [part.trim(), text.replace(pattern, '')];
};

/** "1. 8h00 - 8h10: Khai mạc (10 phút)", a line each. */
const lineCells = (line: string): readonly string[] => {
  const [time, rest] = cut(line.normalize('NFC').replace(MARK, ''), HOURS, (part) => rangeIn(part) !== null);
  const [minutes, named] = cut(rest, LENGTH, (part) => minutesIn(part) !== null && !/^\d+$/u.test(part));
  const [presenter, title] = cut(named, PERSON, () => true);
  return [time, title, presenter, minutes].map(tidy);
};

/** Numbered or bulleted lines without columns; a line that is only a length belongs to none. */
export const listLines = (text: string): readonly PastedLine[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line, place) => ({ line: place + 1, text: tidy(line) }))
    .filter((line) => line.text !== '' && !isLength(line.text))
    .map(({ line, text }) => ({ line, cells: lineCells(text) }));
