import { foldName } from '../../names/fold.js';
import { HIDDEN_CHARACTERS, STACKED_MARKS } from '../../names/line.js';
import type { PasteField } from './fields.js';
import { TOTAL_WORDS } from './headers.vi.js';
import { type NamedPoints, type PointMeant, pointMeant } from './named-points.js';
import { type PasteProblem, problem } from './problems.js';
import { clockIn, isLength, minutesIn, rangeIn } from './times.js';

/** What a line says, as far as it could be read; minutes of the day for hours. */
export interface ReadLine {
  readonly line: number;
  readonly title: string;
  /** Null where the line is silent. */
  readonly presenter: string | null;
  readonly pointId: string | null;
  /** Whether the line says anything of a point; only then is the one of an item it updates replaced. */
  readonly namesPoint: boolean;
  readonly minutes: number | null;
  readonly start: number | null;
  readonly problems: readonly PasteProblem[];
}

export interface Reading {
  readonly points: NamedPoints;
  /** Whether hours without a range in the column `time` are hours of the day, not lengths. */
  readonly clocks: boolean;
}

type Cells = Readonly<Partial<Record<PasteField, string>>>;

const LONGEST_TITLE = 500;
const LONGEST_PRESENTER = 200;
const DAY_MINUTES = 1_440;

interface Hours {
  readonly start: number | null;
  readonly end: number | null;
  readonly minutes: number | null;
  readonly problems: readonly PasteProblem[];
}

/** The column `time`: from–to, or an hour, or a length. */
const timeCell = (cell: string, clocks: boolean): Hours => {
  const none = { start: null, end: null, minutes: null, problems: [] };
  if (cell === '') return none;
  const range = rangeIn(cell);
  if (range !== null) return { ...none, ...range };
  const at = clocks && !isLength(cell) ? clockIn(cell) : null;
  if (at !== null) return { ...none, start: at };
  const minutes = minutesIn(cell);
  return minutes === null ? { ...none, problems: [problem('TIME_UNREADABLE', cell)] } : { ...none, minutes };
};

/** An hour of its own column wins over what the column `time` says. */
const hourOf = (
  cell: string | undefined,
  otherwise: number | null,
): { readonly at: number | null; readonly problems: readonly PasteProblem[] } => {
  if (cell === undefined || cell === '') return { at: otherwise, problems: [] };
  const at = clockIn(cell);
  return at === null ? { at: otherwise, problems: [problem('TIME_UNREADABLE', cell)] } : { at, problems: [] };
};

const hoursOf = (cells: Cells, clocks: boolean): Hours => {
  const time = timeCell(cells.time ?? '', clocks);
  const [from, to] = [hourOf(cells.starts, time.start), hourOf(cells.ends, time.end)];
  const backwards = from.at !== null && to.at !== null && to.at < from.at ? [problem('TIME_BACKWARDS')] : [];
  return {
    start: from.at,
    end: to.at,
    minutes: time.minutes,
    problems: [...time.problems, ...from.problems, ...to.problems, ...backwards],
  };
};

const spanOf = ({ start, end }: Hours): number | null =>
  start === null || end === null || end < start ? null : end - start;

/** The length by the hours when both are given, else by its own cell. */
const lengthOf = (cells: Cells, hours: Hours): Pick<Hours, 'minutes' | 'problems'> => {
  const cell = cells.minutes ?? '';
  const named = cell === '' ? hours.minutes : minutesIn(cell);
  if (cell !== '' && named === null) return { minutes: null, problems: [problem('DURATION_UNREADABLE', cell)] };
  const span = spanOf(hours);
  const minutes = span ?? named;
  if (minutes !== null && minutes > DAY_MINUTES) return { minutes, problems: [problem('DURATION_TOO_LONG')] };
  const disagrees = span !== null && named !== null && span !== named;
  return { minutes, problems: disagrees ? [problem('DURATION_DISAGREES', cell)] : [] };
};

interface Place {
  readonly pointId: string | null;
  readonly namesPoint: boolean;
  readonly problems: readonly PasteProblem[];
}

/** The hall is no point of an item: who speaks there sits at none. */
const placed = (meant: PointMeant, cell: string, unknown: readonly PasteProblem[]): Place => {
  if (meant === 'several') return { pointId: null, namesPoint: false, problems: [problem('POINT_AMBIGUOUS', cell)] };
  if (meant === null) return { pointId: null, namesPoint: false, problems: unknown };
  return { pointId: meant.central ? null : meant.id, namesPoint: true, problems: [] };
};

/** By the column of points; without one, a presenter may be named by the unit. */
const placeOf = (cells: Cells, points: NamedPoints): Place => {
  const cell = cells.point ?? '';
  if (cell !== '') return placed(pointMeant(points, cell), cell, [problem('POINT_UNKNOWN', cell)]);
  const presenter = cells.presenter ?? '';
  return placed(pointMeant(points, presenter), presenter, []);
};

const textOf = (cell: string, longest: number, tooLong: PasteProblem): string | PasteProblem => {
  if (cell.length > longest) return tooLong;
  return HIDDEN_CHARACTERS.test(cell) || STACKED_MARKS.test(cell) ? problem('HIDDEN_CHARACTERS') : cell;
};

const isTotal = ({ title = '', number = '' }: Cells): boolean =>
  TOTAL_WORDS.test(foldName(title)) || TOTAL_WORDS.test(foldName(number));

/** One line of the table, its cells by what their columns hold. */
export const readLine = (line: number, cells: Cells, { points, clocks }: Reading): ReadLine => {
  const title = textOf(cells.title ?? '', LONGEST_TITLE, problem('TITLE_TOO_LONG'));
  const presenter = textOf(cells.presenter ?? '', LONGEST_PRESENTER, problem('PRESENTER_TOO_LONG'));
  const hours = hoursOf(cells, clocks);
  const length = lengthOf(cells, hours);
  const place = placeOf(cells, points);
  const texts = [title, presenter].filter((text) => typeof text !== 'string');
  const missing = title === '' ? [problem('TITLE_MISSING')] : [];
  return {
    line,
    title: typeof title === 'string' ? title : '',
    presenter: typeof presenter === 'string' && presenter !== '' ? presenter : null,
    pointId: place.pointId,
    namesPoint: place.namesPoint,
    minutes: length.minutes,
    start: hours.start,
    problems: isTotal(cells)
      ? [problem('TOTAL_LINE')]
      : [...missing, ...texts, ...hours.problems, ...length.problems, ...place.problems],
  };
};
