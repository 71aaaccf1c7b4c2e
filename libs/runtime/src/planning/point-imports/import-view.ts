import type { ImportRowView, ImportView } from '@diemcau/contract';
import { HEADINGS, cellText, reasonText } from '@diemcau/planning';
import type { PointImport, PointImportRow, RowCount } from '../../ports/point-imports.js';

const sum = (counts: readonly RowCount[], holds: (count: RowCount) => boolean): number =>
  counts.filter(holds).reduce((total, { count }) => total + count, 0);

export const importView = (record: PointImport, counts: readonly RowCount[]): ImportView => ({
  id: record.id,
  fileName: record.fileName,
  date: record.date,
  province: record.provinceCode,
  sheet: record.sheet,
  createdAt: record.createdAt,
  appliedAt: record.appliedAt,
  counts: {
    rows: sum(counts, () => true),
    matched: sum(counts, ({ group }) => group === 'matched'),
    choose: sum(counts, ({ group }) => group === 'choose'),
    broken: sum(counts, ({ group }) => group === 'broken'),
    create: sum(counts, ({ action }) => action === 'create'),
    update: sum(counts, ({ action }) => action === 'update'),
    unchanged: sum(counts, ({ action }) => action === 'unchanged'),
  },
  columns: record.heading.columns.map(([column]) => ({ column, heading: HEADINGS[column] })),
  ignored: record.heading.ignored,
  skippedRows: record.skippedRows,
  result: record.result,
});

export const rowView = ({ row, cells, preview }: PointImportRow): ImportRowView => ({
  row,
  cells: cells.map(cellText),
  ...preview,
  problems: preview.problems.map((problem) => ({ ...problem, text: reasonText(problem) })),
});
