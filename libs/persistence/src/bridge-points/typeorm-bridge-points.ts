import {
  type BridgePoint,
  type BridgePointFilter,
  BridgePoints,
  type PointsInWrite,
  type PointWrites,
} from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import type { Database } from '../database/database.js';
import { fromRow } from './bridge-point.mapping.js';
import { BridgePointRow } from './bridge-point.row.js';
import { matchingPoints } from './matching-points.js';
import { pointsById } from './points-by-id.js';
import { inOrder, registryOrder } from './registry-order.js';
import { storePoints } from './store-points.js';
import { TypeormPointsInWrite } from './typeorm-points-in-write.js';

/** The registry of bridge points in the database. */
export class TypeormBridgePoints extends BridgePoints {
  constructor(private readonly database: Database) {
    super();
  }

  async find(filter: BridgePointFilter): Promise<readonly BridgePoint[]> {
    const rows = await matchingPoints(this.database.reads, filter).getMany();
    return inOrder(rows, await registryOrder(this.database.reads), ({ id }) => id).map(fromRow);
  }

  async page(
    filter: BridgePointFilter,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly points: readonly BridgePoint[] }> {
    const { reads } = this.database;
    const matching = await matchingPoints(reads, filter)
      .select('point.id', 'id')
      .getRawMany<{ readonly id: PointId }>();
    const order = await registryOrder(reads);
    const ids = inOrder(matching, order, ({ id }) => id).slice(offset, offset + limit);
    const points = await pointsById(
      reads,
      ids.map(({ id }) => id),
    );
    return { total: matching.length, points: inOrder(points, order, ({ id }) => id) };
  }

  byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]> {
    return pointsById(this.database.reads, ids);
  }

  async groups(): Promise<readonly { readonly group: string | null; readonly count: number }[]> {
    const rows = await this.database.reads
      .createQueryBuilder(BridgePointRow, 'point')
      .select('point.group', 'group')
      .addSelect('COUNT(*)', 'count')
      .groupBy('point.group')
      .getRawMany<{ readonly group: string | null; readonly count: number | string }>();
    return rows.map(({ group, count }) => ({ group, count: Number(count) }));
  }

  write(decide: (now: PointsInWrite) => Promise<PointWrites>): Promise<void> {
    return this.database.writes.run(async (manager) =>
      storePoints(manager, await decide(new TypeormPointsInWrite(manager))),
    );
  }
}
