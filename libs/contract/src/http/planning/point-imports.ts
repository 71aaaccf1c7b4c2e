import { POINT_COLUMNS, ROW_GROUPS, ROW_REASONS } from '@diemcau/planning';
import { z } from 'zod';
import { identifier, plainText } from '../../text.js';
import { day, queryNumber, searchText, unitCode } from './planning-fields.js';

const rowNumber = z.int().min(1).max(1_048_576);

/** POST /api/point-imports, with the file itself as the body. */
export const uploadQuery = z.strictObject({
  fileName: plainText(200).default('danh-sach'),
  /** By which state of the country codes and names are read; today when absent. */
  date: day.optional(),
  /** Only units of this province. */
  province: unitCode.optional(),
  /** The sheet of a workbook; the first that reads as a list when absent. */
  sheet: plainText(64).optional(),
});
export type UploadQuery = z.output<typeof uploadQuery>;

/** GET /api/point-imports/:importId */
export const importRowsQuery = z.strictObject({
  group: z.enum(ROW_GROUPS).optional(),
  offset: queryNumber(0, 100_000, 0),
  limit: queryNumber(1, 1_000, 100),
});
export type ImportRowsQuery = z.output<typeof importRowsQuery>;

const rowChoice = z.union([
  z.strictObject({ unitCode }),
  z.strictObject({ pointId: identifier }),
  z.literal('create'),
  z.literal('skip'),
]);

/** POST /api/point-imports/:importId/apply */
export const applyImportBody = z.strictObject({
  choices: z
    .array(z.strictObject({ row: rowNumber, as: rowChoice }))
    .max(20_000)
    .default([]),
  /** Whether rows that are broken or not chosen stay out; otherwise such rows refuse the whole. */
  skipBroken: z.boolean().default(false),
});
export type ApplyImportBody = z.output<typeof applyImportBody>;

const format = z.enum(['csv', 'xlsx']).default('csv');

/** GET /api/point-imports/:importId/errors, GET /api/point-exports/template */
export const fileQuery = z.strictObject({ format });
export type FileQuery = z.output<typeof fileQuery>;

/** GET /api/point-exports */
export const exportQuery = z.strictObject({
  format,
  /** A point; only it and the points below it. */
  under: identifier.optional(),
  group: plainText(120).optional(),
  q: searchText,
});
export type ExportQuery = z.output<typeof exportQuery>;

const column = z.enum(POINT_COLUMNS);
const count = z.int().min(0);

export const importResult = z.strictObject({
  created: count,
  updated: count,
  unchanged: count,
  /** Rows that stayed out: broken, not chosen, or skipped by choice. */
  skipped: count,
});
export type ImportResultView = z.output<typeof importResult>;

export const importView = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  /** The day whose units the rows were matched with. */
  date: z.string(),
  province: z.string().nullable(),
  sheet: z.string().nullable(),
  /** Milliseconds since 1970 UTC. */
  createdAt: z.int(),
  appliedAt: z.int().nullable(),
  /** `matched` is the sum of `create`, `update` and `unchanged`. */
  counts: z.strictObject({
    rows: count,
    matched: count,
    choose: count,
    broken: count,
    create: count,
    update: count,
    unchanged: count,
  }),
  /** What was understood, under the heading that the service gives it. */
  columns: z.array(z.strictObject({ column, heading: z.string() })).readonly(),
  /** Headings that mean nothing here. */
  ignored: z.array(z.string()).readonly(),
  /** Rows that belong to the paper, not to the list: section titles, sums, signatures. */
  skippedRows: z.array(z.int()).readonly(),
  result: importResult.nullable(),
});
export type ImportView = z.output<typeof importView>;

const candidate = z.strictObject({
  /** Null: the point would be made. */
  pointId: z.string().nullable(),
  unitCode: z.string().nullable(),
  name: z.string(),
  /** What stands above it, the nearest first. */
  within: z.array(z.string()).readonly(),
});

const problem = z.strictObject({
  reason: z.enum(ROW_REASONS),
  column: column.nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The sentence for the person who made the file. */
  text: z.string(),
});

export const importRow = z.strictObject({
  /** As the spreadsheet numbers it. */
  row: z.int(),
  cells: z.array(z.string()).readonly(),
  group: z.enum(ROW_GROUPS),
  action: z.enum(['create', 'update', 'unchanged']).nullable(),
  /** The point that exists already. */
  pointId: z.string().nullable(),
  unitCode: z.string().nullable(),
  name: z.string().nullable(),
  changes: z.array(column).readonly(),
  candidates: z.array(candidate).readonly(),
  /** All that is wrong; the first is the row's reason. */
  problems: z.array(problem).readonly(),
});
export type ImportRowView = z.output<typeof importRow>;

export const importRowsView = z.strictObject({ import: importView, total: count, rows: z.array(importRow).readonly() });
export type ImportRowsView = z.output<typeof importRowsView>;
