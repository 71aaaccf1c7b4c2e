import type { PointColumn } from './columns.js';

/** Why a row cannot be written; closed. */
export const ROW_REASONS = [
  'CODE_MALFORMED',
  'CODE_UNKNOWN',
  'CODE_OTHER_ERA',
  'CODE_OTHER_PROVINCE',
  'CODE_NAME_DISAGREE',
  'CODE_POINT_DISAGREE',
  'DATE_MALFORMED',
  'NAME_EMPTY',
  'NAME_UNKNOWN',
  'DUPLICATE_ROW',
  'PARENT_UNKNOWN',
  'PARENT_AMBIGUOUS',
  'PARENT_IS_SELF',
  'PARENT_CIRCLE',
  'PARENT_BROKEN',
  'ROLE_UNKNOWN',
  'SECOND_CENTRAL',
  'MODE_UNKNOWN',
  'GATEWAY_UNKNOWN',
  'GATEWAY_AMBIGUOUS',
  'GATEWAY_IS_SELF',
  'GATEWAY_BROKEN',
  'GATEWAY_CANNOT_CARRY',
  'CARRIES_OTHERS',
  'TERMINAL_KIND_UNKNOWN',
  'TECHNICIAN_MISSING',
  'PHONE_MALFORMED',
  'HOTLINE_MALFORMED',
  'AUTO_MICROPHONE_UNKNOWN',
  'ORDER_NOT_NUMBER',
  'ORDER_OUT_OF_RANGE',
  'TEXT_TOO_LONG',
  'TEXT_HIDDEN',
  'TEXT_STACKED',
  'CANNOT_CLEAR',
  'ROW_TOO_WIDE',
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

export interface RowProblem {
  readonly reason: RowReason;
  /** Where it stands; null when it is about the row as a whole. */
  readonly column: PointColumn | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Text that came from a file is shown again in a sentence: never more of it than this. */
const LONGEST = 80;

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;

export const problem = (
  reason: RowReason,
  column: PointColumn | null,
  params: Readonly<Record<string, string | number>> = {},
): RowProblem => ({
  reason,
  column,
  params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, shortened(value)])),
});
