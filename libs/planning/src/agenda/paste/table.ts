import { tidyLine } from '../../names/line.js';

/** One row of what was pasted; `line` is where it begins, from 1. */
export interface PastedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = ['\t', '|', ';'] as const;
type Separator = (typeof SEPARATORS)[number];

/** No programme has more columns; the rest of a line that has is left out. */
const MOST_COLUMNS = 40;

const LINE_END = /\r\n|\r|\n/u;

/** A cell as one line of text; what is invisible stays, so that it can be refused. */
export const tidy = (text: string): string => tidyLine(text.replace(/[\r\n]+/gu, ' '));

const isBlank = (line: string): boolean => line.trim() === '';

/** Tabs when there are any (Excel, Word); else the sign that most of the lines hold; null for lines of a list. */
export const separatorOf = (text: string): Separator | null => {
  if (text.includes('\t')) return '\t';
  const lines = text.split(LINE_END).filter((line) => !isBlank(line));
  const holding = (separator: Separator): number => lines.filter((line) => line.includes(separator)).length;
  return SEPARATORS.find((separator) => holding(separator) * 2 > lines.length) ?? null;
};

/** A cell in quotation marks, as spreadsheets write one that holds line breaks; marks inside are doubled. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t|;\r\n]|$)/uy;

const quotedAt = (text: string, at: number): RegExpExecArray | null => {
  if (text[at] !== '"') return null;
  QUOTED.lastIndex = at;
  return QUOTED.exec(text);
};

const plainAt = (text: string, at: number, separator: Separator): string => {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return text.slice(at, end);
};

const breaks = (text: string): number => text.split(LINE_END).length - 1;

/** Bars around a line, as in "| 1 | Khai mạc |", are no columns of their own; a ruler of dashes is no row. */
const withoutFrame = (cells: readonly string[], separator: Separator): readonly string[] => {
  if (separator !== '|') return cells;
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined);
  return inner.every((cell) => /^:?-{2,}:?$/u.test(cell)) ? [] : inner;
};

/** The rows of a separated table; blank ones are left out. */
export const tableLines = (text: string, separator: Separator): readonly PastedLine[] => {
  const lines: PastedLine[] = [];
  let [line, begun, cells] = [1, 1, [] as string[]];
  const endRow = (): void => {
    const kept = withoutFrame(cells, separator).slice(0, MOST_COLUMNS);
    if (kept.some((cell) => cell !== '')) lines.push({ line: begun, cells: kept });
    cells = [];
  };
  for (let at = 0; at <= text.length;) {
    const quoted = quotedAt(text, at);
    const raw = quoted?.[0] ?? plainAt(text, at, separator);
    cells.push(tidy(quoted?.[1]?.replaceAll('""', '"') ?? raw));
    at += raw.length;
    line += breaks(raw);
    if (text[at] !== separator) {
      endRow();
      line += 1;
      begun = line;
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    }
    at += 1;
  }
  return lines;
};
