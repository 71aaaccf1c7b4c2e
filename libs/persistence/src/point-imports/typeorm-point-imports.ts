import {
  type ImportChange,
  type PointImport,
  type PointImportRow,
  PointImports,
  type PointImportWrite,
  type RowCount,
  type RowPreview,
} from '@diemcau/runtime';
import type { Cell, RowGroup } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';
import { storePoints } from '../bridge-points/store-points.js';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { insertPlain } from '../database/insert-plain.js';
import type { RowValues } from '../database/row-values.js';
import { PointImportLineRow } from './point-import-line.row.js';
import { PointImportTableRow } from './point-import.row.js';

const LINE_COLUMNS = 6;

const toLine = (importId: string, { row, cells, preview }: PointImportRow): RowValues<PointImportLineRow> => ({
  importId,
  row,
  group: preview.group,
  action: preview.action,
  cells: JSON.stringify(cells),
  preview: JSON.stringify(preview),
});

const fromLine = ({ row, cells, preview }: PointImportLineRow): PointImportRow => ({
  row,
  cells: JSON.parse(cells) as readonly Cell[],
  preview: JSON.parse(preview) as RowPreview,
});

const fromRow = (row: PointImportTableRow): PointImport => ({
  id: row.id,
  accountId: row.accountId,
  fileName: row.fileName,
  date: row.date,
  provinceCode: row.provinceCode,
  sheet: row.sheet,
  heading: row.heading,
  skippedRows: row.skippedRows,
  createdAt: row.createdAt,
  appliedAt: row.appliedAt,
  result: row.result,
  settled: row.settled,
});

const insertLines = async (manager: EntityManager, id: string, rows: readonly PointImportRow[]): Promise<void> => {
  for (const chunk of inChunks(rows, LINE_COLUMNS)) {
    const lines = chunk.map((row) => toLine(id, row));
    await insertPlain(manager, PointImportLineRow, lines);
  }
};

/** Whether the registry is, to the last version, what somebody saw. */
const isAsSeen = async (manager: EntityManager, seen: ReadonlyMap<PointId, number>): Promise<boolean> => {
  const rows = await manager
    .createQueryBuilder(BridgePointRow, 'point')
    .select('point.id', 'id')
    .addSelect('point.version', 'version')
    .getRawMany<{ readonly id: PointId; readonly version: number }>();
  return rows.length === seen.size && rows.every(({ id, version }) => seen.get(id) === version);
};

/** Uploaded lists of points in the database. */
export class TypeormPointImports extends PointImports {
  constructor(private readonly database: Database) {
    super();
  }

  add(record: PointImport, rows: readonly PointImportRow[]): Promise<void> {
    return this.database.writes.run(async (manager) => {
      await manager.insert(PointImportTableRow, record);
      await insertLines(manager, record.id, rows);
    });
  }

  async byId(id: string): Promise<PointImport | null> {
    const row = await this.database.reads.findOneBy(PointImportTableRow, { id });
    return row === null ? null : fromRow(row);
  }

  async counts(id: string): Promise<readonly RowCount[]> {
    const rows = await this.database.reads
      .createQueryBuilder(PointImportLineRow, 'line')
      .select('line.group', 'group')
      .addSelect('line.action', 'action')
      .addSelect('COUNT(*)', 'count')
      .where({ importId: id })
      .groupBy('line.group')
      .addGroupBy('line.action')
      .getRawMany<Omit<RowCount, 'count'> & { readonly count: number | string }>();
    return rows.map(({ group, action, count }) => ({ group, action, count: Number(count) }));
  }

  async rows(
    id: string,
    groups: readonly RowGroup[] | null,
    page?: { readonly offset: number; readonly limit: number },
  ): Promise<readonly PointImportRow[]> {
    const rows = await this.database.reads.find(PointImportLineRow, {
      where: { importId: id, ...(groups === null ? {} : { group: In(groups) }) },
      order: { row: 'ASC' },
      ...(page === undefined ? {} : { skip: page.offset, take: page.limit }),
    });
    return rows.map(fromLine);
  }

  renew(id: string, rows: readonly PointImportRow[]): Promise<void> {
    return this.database.writes.run(async (manager) => {
      if (!(await manager.existsBy(PointImportTableRow, { id, appliedAt: IsNull() }))) return;
      await manager.delete(PointImportLineRow, { importId: id });
      await insertLines(manager, id, rows);
    });
  }

  apply({ id, at, seen, put, via, result, settled }: PointImportWrite): Promise<ImportChange> {
    return this.database.writes.run(async (manager) => {
      const record = await manager.findOneBy(PointImportTableRow, { id });
      if (record === null) return 'missing';
      if (record.appliedAt !== null) return 'applied';
      if (!(await isAsSeen(manager, seen))) return 'outdated';
      await storePoints(manager, { put });
      for (const [pointId, gateway] of via) await manager.update(BridgePointRow, { id: pointId }, { via: gateway });
      await manager.update(PointImportTableRow, { id }, { appliedAt: at, result, settled });
      return 'done';
    });
  }

  remove(id: string): Promise<boolean> {
    return this.database.writes.run(async (manager) => {
      const { affected } = await manager.delete(PointImportTableRow, { id });
      return affected === 1;
    });
  }

  removeForgotten(at: number): Promise<void> {
    return this.database.writes.run(async (manager) => {
      await manager.delete(PointImportTableRow, { createdAt: LessThan(at), appliedAt: IsNull() });
    });
  }
}
