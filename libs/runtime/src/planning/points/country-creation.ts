import type { CountryPointsBody, CountryPointsView } from '@diemcau/contract';
import { type PointSeed, countryPoints, levelOf } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints, PointsInWrite } from '../../ports/bridge-points.js';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import type { UnitQueries } from '../units/unit-queries.js';
import { pointPut } from './point-put.js';
import { checkLinks } from './point-rules.js';
import { hallPoint, seededPoint } from './seeded-points.js';

const isProvince = ({ unit }: BridgePoint): boolean => levelOf(unit?.code ?? null) === 'province';

/** The hall of the State that is there already: of no unit, convening, with the most halls of provinces right below it. */
const stateHall = async (now: PointsInWrite, provinces: readonly BridgePoint[]): Promise<BridgePoint | undefined> => {
  const below = new Map<PointId, number>();
  for (const { parentId } of provinces) if (parentId !== null) below.set(parentId, (below.get(parentId) ?? 0) + 1);
  const above = (await now.byIds([...below.keys()])).filter(({ role, unit }) => role === 'central' && unit === null);
  return [...above].sort((a, b) => (below.get(b.id) ?? 0) - (below.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0];
};

/**
 * Makes the hall of the State and a point for every unit of the country below it. What is there already stays as it is, but halls of
 * provinces that had nothing above them join: they stay `central`, and each is a branch only where the hall of the State convenes.
 */
export class CountryCreation {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws PlanningRefused POINT_CIRCLE when the hall that is there hangs below one that should join it */
  async run({ date, hall, depth }: CountryPointsBody, changedBy: Editor): Promise<CountryPointsView> {
    const { state, warning } = await this.units.on(date);
    const seeds = countryPoints(state.forest, depth);
    const codes = seeds.map(({ unitCode }) => unitCode);
    const changed = { changedAt: this.clock.wall(), changedBy };
    const result = { centralId: '', created: 0, existing: 0, joined: 0, warning };
    await this.points.write(async (now) => {
      const existing = await now.ofUnits(state.era, codes);
      const there = await stateHall(now, [...existing.values()].filter(isProvince));
      const central = there ?? hallPoint(this.ids.uuid(), hall.name, changed);
      const ids = new Map(codes.map((code) => [code, existing.get(code)?.id ?? this.ids.uuid()]));
      const make = (seed: PointSeed): BridgePoint => {
        const point = seededPoint(seed, ids.get(seed.unitCode) ?? '', { era: state.era, ids, ...changed });
        return point.parentId === null ? { ...point, parentId: central.id } : point;
      };
      const made = seeds.filter(({ unitCode }) => !existing.has(unitCode)).map(make);
      const joining = seeds.flatMap((seed) => joined(existing.get(seed.unitCode), seed, central.id));
      const after = joining.map((point) => ({ ...point, version: point.version + 1, ...changed }));
      const before = new Map([...existing.values()].map((point) => [point.id, point]));
      const first = there === undefined ? [central] : [];
      await checkLinks(now, before, [...first, ...after]);
      const all = first.length + made.length;
      Object.assign(result, { centralId: central.id, created: all, joined: after.length });
      result.existing = seeds.length + 1 - all;
      return { put: [...first, ...made, ...after].map((point) => pointPut(before.get(point.id), point)) };
    });
    return result;
  }
}

/** A hall of a province that has nothing above it, as it hangs below the hall of the State; anything else stays. */
const joined = (point: BridgePoint | undefined, seed: PointSeed, centralId: PointId): readonly BridgePoint[] =>
  point === undefined || !isProvince(point) || point.parentId !== null
    ? []
    : [{ ...point, parentId: centralId, sortOrder: seed.sortOrder }];
