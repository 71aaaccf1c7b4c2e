import { foldName } from '../../names/fold.js';
import { PASTE_FIELDS, type PasteColumn, type PasteField } from './fields.js';
import { HEADER_WORDS } from './headers.vi.js';
import type { PastedLine } from './table.js';
import { clockIn, isLength, minutesIn, rangeIn } from './times.js';

/** How far down the line with the headers is looked for: a title may stand above the table. */
const SEARCHED_LINES = 5;

const headerKey = (cell: string): string =>
  foldName(
    foldName(cell)
      .replace(/\([^)]*\)/gu, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );

/** The field whose word is the header, or begins it; the longest word decides. */
const fieldOf = (cell: string): PasteField | null => {
  const key = headerKey(cell);
  let best: { readonly field: PasteField; readonly length: number } | null = null;
  for (const field of PASTE_FIELDS) {
    for (const word of HEADER_WORDS[field]) {
      const fits = key === word || (word.length > 4 && key.startsWith(`${word} `));
      if (fits && word.length > (best?.length ?? 0)) best = { field, length: word.length };
    }
  }
  return best?.field ?? null;
};

/** Each field once, at the first column that claims it. */
const once = (fields: readonly (PasteField | null)[]): readonly (PasteField | null)[] =>
  fields.map((field, i) => (field !== null && fields.indexOf(field) === i ? field : null));

/** How many headers the line holds, and which; a title that stands above the table looks like one, so a single one must be exact. */
const headersAt = ({
  cells,
}: PastedLine): { readonly known: number; readonly fields: readonly (PasteField | null)[] } => {
  const fields = once(cells.map(fieldOf));
  const known = fields.filter((field) => field !== null).length;
  const exact = cells.some((cell) => HEADER_WORDS.title.includes(headerKey(cell)));
  const usable = (known > 1 || exact) && cells.every((cell) => cell.length <= 80);
  return { known: usable ? known : 0, fields };
};

/** The line with the most headers among the first; -1 when none has any. */
const headerPlace = (lines: readonly PastedLine[]): number => {
  const known = lines.slice(0, SEARCHED_LINES).map((line) => headersAt(line).known);
  const most = Math.max(0, ...known);
  return most === 0 ? -1 : known.indexOf(most);
};

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isOrdinal = (cell: string): boolean => /^(?:\d{1,3}|[IVX]{1,6})[.)]?$/u.test(cell);

const guess = (cells: readonly string[], column: number): PasteField | 'text' => {
  if (column === 0 && share(cells, isOrdinal) > 0.7) return 'number';
  if (share(cells, (cell) => rangeIn(cell) !== null) > 0.5) return 'time';
  if (share(cells, isLength) > 0.5) return 'minutes';
  if (share(cells, (cell) => clockIn(cell) !== null || minutesIn(cell) !== null) > 0.5) return 'time';
  return 'text';
};

const meanLength = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);

/** Without headers, by what the cells look like: the longest text is the title, the next one to its right the presenter. */
const guessed = (lines: readonly PastedLine[], width: number): readonly (PasteField | null)[] => {
  const columns = Array.from({ length: width }, (_, column) =>
    lines.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''),
  );
  const looks = columns.map(guess);
  const texts = [...looks.keys()].filter((column) => looks[column] === 'text');
  const lengths = columns.map(meanLength);
  const title = texts.toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0))[0];
  const presenter = texts.find((column) => column > (title ?? width) && (lengths[column] ?? 0) > 0);
  return once(
    looks.map((look, column) =>
      look !== 'text' ? look : column === title ? 'title' : column === presenter ? 'presenter' : null,
    ),
  );
};

/** What each column holds, and the lines below the headers. `mapping` (column to field) overrules what was found. */
export const columnsOf = (
  lines: readonly PastedLine[],
  mapping: ReadonlyMap<number, PasteField> | null,
): { readonly columns: readonly PasteColumn[]; readonly lines: readonly PastedLine[] } => {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const place = headerPlace(lines);
  const header = lines[place];
  const below = lines.slice(place + 1);
  const found = header === undefined ? guessed(below, width) : headersAt(header).fields;
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    header: header?.cells[column] ?? null,
    field: (mapping === null ? found[column] : mapping.get(column)) ?? null,
  }));
  return { columns, lines: below };
};
