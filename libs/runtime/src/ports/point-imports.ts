import type { Cell, Header, PointColumn, RowAction, RowCandidate, RowGroup, RowProblem } from '@diemcau/planning';
import type { Millis, PointId } from '@diemcau/session';
import type { PointPut } from './bridge-points.js';

export interface PointImportResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}

/** An uploaded list of points: what it was matched with, and what became of it. */
export interface PointImport {
  readonly id: string;
  /** Who uploaded it; it holds telephone numbers and is shown to nobody else but admins. */
  readonly accountId: string;
  readonly fileName: string;
  readonly date: string;
  readonly provinceCode: string | null;
  readonly sheet: string | null;
  readonly heading: Pick<Header, 'labels' | 'ignored' | 'counting'> & {
    readonly columns: readonly (readonly [PointColumn, number])[];
  };
  /** Numbers of rows that are no part of the list. */
  readonly skippedRows: readonly number[];
  readonly createdAt: Millis;
  readonly appliedAt: Millis | null;
  readonly result: PointImportResult | null;
  /** Rows that somebody's choice settled. */
  readonly settled: readonly number[];
}

/** What was shown of a row, and what must still hold when it is written. */
export interface RowPreview {
  readonly group: RowGroup;
  readonly action: RowAction | null;
  readonly pointId: PointId | null;
  readonly unitCode: string | null;
  readonly name: string | null;
  readonly changes: readonly PointColumn[];
  readonly candidates: readonly RowCandidate[];
  readonly problems: readonly RowProblem[];
}

export interface PointImportRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly preview: RowPreview;
}

export interface RowCount {
  readonly group: RowGroup;
  readonly action: RowAction | null;
  readonly count: number;
}

export interface PointImportWrite {
  readonly id: string;
  readonly at: Millis;
  /** The whole registry as it was when the rows were matched: ids and versions. */
  readonly seen: ReadonlyMap<PointId, number>;
  /** Each parent before those below it. */
  readonly put: readonly PointPut[];
  /** Gateways that are made after those that they carry. */
  readonly via: ReadonlyMap<PointId, PointId>;
  readonly result: PointImportResult;
  readonly settled: readonly number[];
}

/** `outdated`: the registry is not what was seen; nothing was written. `applied`: somebody was first. */
export type ImportChange = 'done' | 'outdated' | 'applied' | 'missing';

/** Uploaded lists of points. */
export abstract class PointImports {
  abstract add(record: PointImport, rows: readonly PointImportRow[]): Promise<void>;
  abstract byId(id: string): Promise<PointImport | null>;
  abstract counts(id: string): Promise<readonly RowCount[]>;
  /** In the order of the file; null is every group. */
  abstract rows(
    id: string,
    groups: readonly RowGroup[] | null,
    page?: { readonly offset: number; readonly limit: number },
  ): Promise<readonly PointImportRow[]>;
  /** What is shown anew of all rows; nothing once the import is applied. */
  abstract renew(id: string, rows: readonly PointImportRow[]): Promise<void>;
  /** Points and import in one transaction. */
  abstract apply(write: PointImportWrite): Promise<ImportChange>;
  /** False when there is none. */
  abstract remove(id: string): Promise<boolean>;
  /** Removes those that were uploaded before `at` and never applied. */
  abstract removeForgotten(at: Millis): Promise<void>;
}
