/** `error`: the line gives no item. `warning`: it does, without the part in question. */
export type PasteLevel = 'error' | 'warning';

const PASTE_PROBLEMS = {
  TITLE_MISSING: 'error',
  TITLE_TOO_LONG: 'error',
  PRESENTER_TOO_LONG: 'error',
  HIDDEN_CHARACTERS: 'error',
  DURATION_UNREADABLE: 'error',
  DURATION_TOO_LONG: 'error',
  TIME_UNREADABLE: 'error',
  TIME_BACKWARDS: 'error',
  TOTAL_LINE: 'error',
  DURATION_MISSING: 'warning',
  DURATION_DISAGREES: 'warning',
  POINT_UNKNOWN: 'warning',
  POINT_AMBIGUOUS: 'warning',
} as const satisfies Readonly<Record<string, PasteLevel>>;

export type PasteProblemCode = keyof typeof PASTE_PROBLEMS;
export const PASTE_PROBLEM_CODES = Object.keys(PASTE_PROBLEMS) as readonly PasteProblemCode[];

export interface PasteProblem {
  readonly code: PasteProblemCode;
  /** The text in question, cut to a length that can be shown. */
  readonly cell: string;
}

export const isFatal = ({ code }: PasteProblem): boolean => PASTE_PROBLEMS[code] === 'error';

export const problem = (code: PasteProblemCode, cell = ''): PasteProblem => ({ code, cell: cell.slice(0, 60) });
