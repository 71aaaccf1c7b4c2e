import { inTreeOrder } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { EntityManager } from 'typeorm';
import { BridgePointRow } from './bridge-point.row.js';

/** The place of every point of the registry: each before those below it, siblings by the office's order. */
export const registryOrder = async (manager: EntityManager): Promise<ReadonlyMap<PointId, number>> => {
  const nodes = await manager
    .createQueryBuilder(BridgePointRow, 'point')
    .select('point.id', 'id')
    .addSelect('point.parentId', 'parentId')
    .addSelect('point.sortOrder', 'sortOrder')
    .getRawMany<{ readonly id: PointId; readonly parentId: PointId | null; readonly sortOrder: number }>();
  return new Map(inTreeOrder(nodes).map(({ id }, place) => [id, place]));
};

/** What belongs to points, in their order. */
export const inOrder = <Value>(
  values: readonly Value[],
  order: ReadonlyMap<PointId, number>,
  idOf: (value: Value) => PointId,
): Value[] => [...values].sort((a, b) => (order.get(idOf(a)) ?? 0) - (order.get(idOf(b)) ?? 0));
