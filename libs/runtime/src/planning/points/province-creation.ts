import type { ProvincePointsBody, ProvincePointsView } from '@diemcau/contract';
import { type PointSeed, officialCode, plateOf, provincePoints } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Ids } from '../../ports/ids.js';
import { PlanningRefused } from '../planning-refused.js';
import type { UnitQueries } from '../units/unit-queries.js';

interface Made {
  readonly era: string;
  readonly hall: string;
  readonly ids: ReadonlyMap<string, PointId>;
}

const pointOf = (seed: PointSeed, id: PointId, { era, hall, ids }: Made): BridgePoint => {
  const central = seed.role === 'central';
  return {
    id,
    version: 1,
    name: central ? plateOf(hall) : seed.name,
    unit: { code: seed.unitCode, era, name: seed.unitName },
    parentId: seed.parentUnitCode === null ? null : (ids.get(seed.parentUnitCode) ?? null),
    group: null,
    role: seed.role,
    mode: 'webrtc',
    via: null,
    venue: central ? hall : null,
    terminal: null,
    technician: null,
    hotline: null,
    autoMicrophone: false,
    sortOrder: seed.sortOrder,
  };
};

/** Makes the central point and one point for every unit of a province; what is there already stays as it is. */
export class ProvinceCreation {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly ids: Ids,
  ) {}

  /** @throws PlanningRefused UNKNOWN_PROVINCE */
  async run(body: ProvincePointsBody): Promise<ProvincePointsView> {
    const { history, state, warning } = await this.units.on(body.date);
    const seeds = provincePoints(state.forest, officialCode(history, body.provinceCode));
    const [central] = seeds;
    if (central === undefined) throw new PlanningRefused('UNKNOWN_PROVINCE', { code: body.provinceCode });
    let ids: ReadonlyMap<string, PointId> = new Map();
    let created = 0;
    await this.points.addForUnits(
      state.era,
      seeds.map((seed) => seed.unitCode),
      (existing) => {
        ids = new Map(seeds.map((seed) => [seed.unitCode, existing.get(seed.unitCode) ?? this.ids.uuid()]));
        const made = { era: state.era, hall: body.hall.name, ids };
        const missing = seeds.filter((seed) => !existing.has(seed.unitCode));
        created = missing.length;
        return missing.map((seed) => pointOf(seed, ids.get(seed.unitCode) ?? this.ids.uuid(), made));
      },
    );
    return { centralId: ids.get(central.unitCode) ?? '', created, existing: seeds.length - created, warning };
  }
}
