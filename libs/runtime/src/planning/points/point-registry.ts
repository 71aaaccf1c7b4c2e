import type { BridgePointView, BridgePointsView, PointGroupsView, PointsQuery } from '@diemcau/contract';
import { byPlate, compareVietnamese, searchKey } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePointFilter, BridgePoints } from '../../ports/bridge-points.js';
import { found } from '../planning-refused.js';
import { pointView } from './point-view.js';

const filterOf = (query: PointsQuery): BridgePointFilter => ({
  under: query.under ?? null,
  role: query.role ?? null,
  searchKey: searchKey(query.q ?? ''),
  group: query.group,
  mode: query.mode,
  level: query.level,
  missingPhone: query.missingPhone === 'true',
});

/** Reading the registry of bridge points. */
export class PointRegistry {
  constructor(private readonly points: BridgePoints) {}

  async list(query: PointsQuery): Promise<BridgePointsView> {
    const { offset, limit } = query;
    if (query.order === 'official') {
      const { total, points } = await this.points.page(filterOf(query), offset, limit);
      return { total, points: points.map(pointView) };
    }
    const all = byPlate(await this.points.find(filterOf(query)));
    return { total: all.length, points: all.slice(offset, offset + limit).map(pointView) };
  }

  async groups(): Promise<PointGroupsView> {
    const counts = await this.points.groups();
    const groups = counts.flatMap(({ group, count }) => (group === null ? [] : [{ name: group, count }]));
    return {
      groups: groups.sort((a, b) => compareVietnamese(a.name, b.name)),
      ungrouped: counts.find(({ group }) => group === null)?.count ?? 0,
    };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async get(id: PointId): Promise<BridgePointView> {
    return pointView(found((await this.points.byIds([id]))[0]));
  }
}
