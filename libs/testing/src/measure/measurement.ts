import { type FigureRow, figureTable } from './figure-table.js';

/** What one run found out. */
export interface Measurement {
  readonly name: string;
  /** What was measured, what it is compared with, and how many times the one is of the other. */
  readonly figures: Readonly<Record<string, unknown>>;
  readonly control: Readonly<Record<string, unknown>>;
  readonly ratio: Readonly<Record<string, number | null>>;
  /** Promises that did not hold, a sentence each; empty where all is well. */
  readonly broken: readonly string[];
}

export interface Table {
  readonly heading: FigureRow;
  readonly rows: readonly FigureRow[];
}

/** The page of a run: tables to read, what broke, and as the last line all of it as one JSON object. */
export const measurementPage = (measurement: Measurement, tables: readonly Table[]): string =>
  [
    ...tables.map(({ heading, rows }) => `\n${figureTable(heading, rows)}`),
    '',
    ...(measurement.broken.length === 0
      ? ['All promises held.']
      : measurement.broken.map((promise) => `BROKEN: ${promise}`)),
    JSON.stringify({ ...measurement, ok: measurement.broken.length === 0 }),
  ].join('\n');
