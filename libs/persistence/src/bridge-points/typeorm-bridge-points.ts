import { type BridgePoint, type BridgePointFilter, BridgePoints, type PointChange } from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { isUniqueViolation } from '../database/unique-violation.js';
import { ParticipationRow } from '../conferences/participation.row.js';
import { fromRow, toRow } from './bridge-point.mapping.js';
import { BridgePointRow } from './bridge-point.row.js';
import { requirePoints } from './require-points.js';
import { ANCESTORS, SUBTREE } from './subtree.sql.js';

const COLUMNS = 21;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The registry of bridge points in the database. */
export class TypeormBridgePoints extends BridgePoints {
  constructor(private readonly database: Database) {
    super();
  }

  async find(filter: BridgePointFilter): Promise<readonly BridgePoint[]> {
    return (await this.matching(filter).getMany()).map(fromRow);
  }

  async page(
    filter: BridgePointFilter,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly points: readonly BridgePoint[] }> {
    const [rows, total] = await this.matching(filter).offset(offset).limit(limit).getManyAndCount();
    return { total, points: rows.map(fromRow) };
  }

  async byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]> {
    const found: BridgePoint[] = [];
    for (const chunk of inChunks([...new Set(ids)], 1)) {
      found.push(...(await this.database.reads.findBy(BridgePointRow, { id: In(chunk) })).map(fromRow));
    }
    return found;
  }

  async ancestors(id: PointId): Promise<readonly PointId[]> {
    const rows = await this.database.reads.query<readonly { readonly id: string }[]>(ANCESTORS, [id]);
    return rows.map((row) => row.id);
  }

  async add(point: BridgePoint): Promise<boolean> {
    try {
      await this.database.writes.run(async (manager) => {
        await requirePoints(manager, [point.parentId, point.via]);
        await manager.insert(BridgePointRow, toRow(point));
      });
      return true;
    } catch (error) {
      if (point.unit !== null && isUniqueViolation(error)) return false;
      throw error;
    }
  }

  addForUnits(
    era: string,
    codes: readonly string[],
    make: (existing: ReadonlyMap<string, PointId>) => readonly BridgePoint[],
  ): Promise<void> {
    return this.database.writes.run(async (manager) => {
      const rows = make(await ofUnits(manager, era, codes)).map(toRow);
      for (const chunk of inChunks(rows, COLUMNS)) {
        await manager.createQueryBuilder().insert().into(BridgePointRow).values(chunk).updateEntity(false).execute();
      }
    });
  }

  replace(point: BridgePoint): Promise<PointChange> {
    return this.database.writes.run(async (manager) => {
      const row = await manager.findOneBy(BridgePointRow, { id: point.id });
      if (row === null) return 'missing';
      if (row.version !== point.version - 1) return 'stale';
      await requirePoints(manager, [point.parentId, point.via]);
      await manager.update(BridgePointRow, { id: point.id }, toRow(point));
      return 'done';
    });
  }

  remove(id: PointId, version: number): Promise<PointChange> {
    return this.database.writes.run(async (manager) => {
      const row = await manager.findOneBy(BridgePointRow, { id });
      if (row === null) return 'missing';
      if (row.version !== version) return 'stale';
      if (await inUse(manager, id)) return 'in_use';
      await manager.delete(BridgePointRow, { id });
      return 'done';
    });
  }

  private matching({ under, role, searchKey }: BridgePointFilter): SelectQueryBuilder<BridgePointRow> {
    const query = this.database.reads.createQueryBuilder(BridgePointRow, 'point');
    if (under !== null) query.andWhere(`"point".${SUBTREE.trimStart()}`, { under });
    if (role !== null) query.andWhere('point.role = :role', { role });
    if (searchKey !== '') {
      query.andWhere(`point.searchKey LIKE :like ESCAPE '\\'`, { like: `%${escapeLike(searchKey)}%` });
    }
    return query.orderBy('point.sortOrder').addOrderBy('point.id');
  }
}

const ofUnits = async (
  manager: EntityManager,
  era: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, PointId>> => {
  const existing = new Map<string, PointId>();
  for (const chunk of inChunks(codes, 1)) {
    const rows = await manager.find(BridgePointRow, {
      select: { id: true, unitCode: true },
      where: { unitEra: era, unitCode: In(chunk) },
    });
    for (const row of rows) if (row.unitCode !== null) existing.set(row.unitCode, row.id);
  }
  return existing;
};

const inUse = async (manager: EntityManager, id: PointId): Promise<boolean> =>
  (await manager.existsBy(BridgePointRow, [{ parentId: id }, { via: id }])) ||
  (await manager.existsBy(ParticipationRow, { pointId: id }));
