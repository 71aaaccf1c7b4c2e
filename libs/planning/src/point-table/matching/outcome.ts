import type { PointColumn } from '../columns.js';
import type { RowProblem } from '../reasons.js';
import type { TablePoint } from '../table-point.js';

/** One of several things a row may mean. */
export interface RowCandidate {
  /** The point of the registry; null when one is to be made for the unit. */
  readonly pointId: string | null;
  readonly unitCode: string | null;
  readonly name: string;
  /** Full names of what stands above it, the nearest first: by these equal names are told apart. */
  readonly within: readonly string[];
}

export type RowAction = 'create' | 'update' | 'unchanged';

export type RowOutcome =
  | {
      readonly group: 'matched';
      readonly action: RowAction;
      /** As it will be; the id of a point that is not made yet is `rowId` of its row. */
      readonly point: TablePoint;
      readonly changes: readonly PointColumn[];
    }
  | { readonly group: 'choose'; readonly candidates: readonly RowCandidate[] }
  | { readonly group: 'broken'; readonly problems: readonly RowProblem[] };

export type RowGroup = RowOutcome['group'];
export const ROW_GROUPS = ['matched', 'choose', 'broken'] as const satisfies readonly RowGroup[];

/** What somebody chose for a row. */
export type RowChoice = { readonly unitCode: string } | { readonly pointId: string } | 'create' | 'skip';

/** Stands for the id of a point that a row is going to make. */
export const rowId = (row: number): string => `row:${row}`;
