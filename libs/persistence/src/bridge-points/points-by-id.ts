import type { BridgePoint } from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import { type EntityManager, In } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import { fromRow } from './bridge-point.mapping.js';
import { BridgePointRow } from './bridge-point.row.js';

/** Those of the ids that exist, in no order. */
export const pointsById = async (manager: EntityManager, ids: readonly PointId[]): Promise<readonly BridgePoint[]> => {
  const found: BridgePoint[] = [];
  for (const chunk of inChunks([...new Set(ids)], 1)) {
    found.push(...(await manager.findBy(BridgePointRow, { id: In(chunk) })).map(fromRow));
  }
  return found;
};
