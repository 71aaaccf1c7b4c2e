import type { ProvincePointsBody, ProvincePointsView } from '@diemcau/contract';
import { officialCode, plateOf, provincePoints } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { PlanningRefused } from '../planning-refused.js';
import type { UnitQueries } from '../units/unit-queries.js';
import { pointPut } from './point-put.js';
import { seededPoint } from './seeded-points.js';

/** Makes the central point and one point for every unit of a province; what is there already stays as it is. */
export class ProvinceCreation {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws PlanningRefused UNKNOWN_PROVINCE */
  async run({ date, provinceCode, hall }: ProvincePointsBody, changedBy: Editor): Promise<ProvincePointsView> {
    const { history, state, warning } = await this.units.on(date);
    const seeds = provincePoints(state.forest, officialCode(history, provinceCode));
    const [central] = seeds;
    if (central === undefined) throw new PlanningRefused('UNKNOWN_PROVINCE', { code: provinceCode });
    const codes = seeds.map(({ unitCode }) => unitCode);
    let ids: ReadonlyMap<string, PointId> = new Map();
    let made: readonly BridgePoint[] = [];
    await this.points.write(async (now) => {
      const existing = await now.ofUnits(state.era, codes);
      ids = new Map(codes.map((code) => [code, existing.get(code)?.id ?? this.ids.uuid()]));
      const seeding = { era: state.era, ids, changedAt: this.clock.wall(), changedBy };
      made = seeds
        .filter(({ unitCode }) => !existing.has(unitCode))
        .map((seed) => ({
          ...seededPoint(seed, ids.get(seed.unitCode) ?? this.ids.uuid(), seeding),
          ...(seed === central ? { name: plateOf(hall.name), venue: hall.name } : {}),
        }));
      return { put: made.map((point) => pointPut(undefined, point)) };
    });
    const centralId = ids.get(central.unitCode) ?? '';
    return { centralId, created: made.length, existing: seeds.length - made.length, warning };
  }
}
