import { type PointSeed, plateOf } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';

/** What the points of one call have in common. */
export interface Seeding extends Pick<BridgePoint, 'changedAt' | 'changedBy'> {
  readonly era: string;
  /** The point of each unit, whether it is there already or is to be made. */
  readonly ids: ReadonlyMap<string, PointId>;
}

/** A hall where a level is convened. */
export const hallPoint = (
  id: PointId,
  hall: string,
  changed: Pick<BridgePoint, 'changedAt' | 'changedBy'>,
): BridgePoint => ({
  id,
  version: 1,
  name: plateOf(hall),
  unit: null,
  parentId: null,
  group: null,
  role: 'central',
  mode: 'webrtc',
  via: null,
  venue: hall,
  terminal: null,
  technician: null,
  hotline: null,
  autoMicrophone: false,
  sortOrder: 0,
  ...changed,
});

/** The point of a unit as the State's catalogue has it. */
export const seededPoint = (seed: PointSeed, id: PointId, { era, ids, ...changed }: Seeding): BridgePoint => ({
  ...hallPoint(id, '', changed),
  name: seed.name,
  unit: { code: seed.unitCode, era, name: seed.unitName },
  parentId: seed.parentUnitCode === null ? null : (ids.get(seed.parentUnitCode) ?? null),
  role: seed.role,
  venue: null,
  sortOrder: seed.sortOrder,
});
