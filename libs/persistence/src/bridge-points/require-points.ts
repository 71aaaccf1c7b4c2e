import { UnknownPoint } from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import { type EntityManager, In } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import { BridgePointRow } from './bridge-point.row.js';

/** Within a write: the points it is going to refer to are there. @throws UnknownPoint with the first that is not. */
export const requirePoints = async (manager: EntityManager, ids: readonly (PointId | null)[]): Promise<void> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const existing = new Set<PointId>();
  for (const chunk of inChunks(wanted, 1)) {
    const rows = await manager.find(BridgePointRow, { select: { id: true }, where: { id: In(chunk) } });
    for (const { id } of rows) existing.add(id);
  }
  const unknown = wanted.find((id) => !existing.has(id));
  if (unknown !== undefined) throw new UnknownPoint(unknown);
};
