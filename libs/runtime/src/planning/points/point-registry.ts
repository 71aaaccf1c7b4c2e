import type {
  BridgePointView,
  BridgePointsView,
  CreatePointBody,
  PointsQuery,
  ReplacePointBody,
} from '@diemcau/contract';
import { compareVietnamese, officialCode, opensByItself, searchKey } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePointFilter, BridgePoints, PointUnit } from '../../ports/bridge-points.js';
import type { Ids } from '../../ports/ids.js';
import { PlanningRefused, found, withKnownPoints } from '../planning-refused.js';
import { pointView } from './point-view.js';
import type { UnitQueries } from '../units/unit-queries.js';

const autoMicrophone = (body: Pick<CreatePointBody, 'autoMicrophone' | 'terminal'>): boolean =>
  body.autoMicrophone ?? opensByItself(body.terminal);

/** The registry of bridge points, point by point. */
export class PointRegistry {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly ids: Ids,
  ) {}

  async list(query: PointsQuery): Promise<BridgePointsView> {
    const filter: BridgePointFilter = {
      under: query.under ?? null,
      role: query.role ?? null,
      searchKey: searchKey(query.q ?? ''),
    };
    if (query.order === 'official') {
      const { total, points } = await this.points.page(filter, query.offset, query.limit);
      return { total, points: points.map(pointView) };
    }
    const all = [...(await this.points.find(filter))].sort((a, b) => compareVietnamese(a.name, b.name));
    return { total: all.length, points: all.slice(query.offset, query.offset + query.limit).map(pointView) };
  }

  async get(id: PointId): Promise<BridgePointView> {
    return pointView(await this.point(id));
  }

  /** @throws PlanningRefused UNKNOWN_POINT, UNKNOWN_UNIT, POINT_EXISTS */
  async create({ unitCode, unitDate, ...body }: CreatePointBody): Promise<BridgePointView> {
    const unit = unitCode === null ? null : await this.unit(unitCode, unitDate);
    const point = { ...body, autoMicrophone: autoMicrophone(body), id: this.ids.uuid(), version: 1, unit };
    await this.checkLinks(point);
    const added = await withKnownPoints(this.points.add(point));
    if (!added) throw new PlanningRefused('POINT_EXISTS', { unit: unit?.code ?? '' });
    return pointView(point);
  }

  /** @throws PlanningRefused NOT_FOUND, UNKNOWN_POINT, POINT_CIRCLE, VERSION_CONFLICT */
  async replace(id: PointId, { version, ...body }: ReplacePointBody): Promise<BridgePointView> {
    const { unit } = await this.point(id);
    const point = { ...body, autoMicrophone: autoMicrophone(body), id, version: version + 1, unit };
    await this.checkLinks(point);
    await this.settle(id, await withKnownPoints(this.points.replace(point)));
    return pointView(point);
  }

  /** @throws PlanningRefused NOT_FOUND, POINT_IN_USE, VERSION_CONFLICT */
  async remove(id: PointId, version: number): Promise<void> {
    await this.settle(id, await this.points.remove(id, version));
  }

  private async point(id: PointId): Promise<BridgePoint> {
    return found((await this.points.byIds([id]))[0]);
  }

  private async unit(code: string, date: string | undefined): Promise<PointUnit> {
    const { history, state } = await this.units.on(date);
    const unit = state.forest.byCode.get(officialCode(history, code));
    if (unit === undefined) throw new PlanningRefused('UNKNOWN_UNIT', { unit: code });
    return { code: unit.code, era: state.era, name: unit.fullName };
  }

  /** The parent and the carrying point exist, and no point stands above itself. */
  private async checkLinks({ id, parentId, via }: BridgePoint): Promise<void> {
    const wanted = [parentId, via].filter((link) => link !== null);
    const existing = new Set((await this.points.byIds(wanted)).map((point) => point.id));
    const unknown = wanted.find((link) => !existing.has(link));
    if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: unknown });
    const above = parentId === null ? [] : [parentId, ...(await this.points.ancestors(parentId))];
    if (above.includes(id) || via === id) throw new PlanningRefused('POINT_CIRCLE', { pointId: id });
  }

  private async settle(id: PointId, change: Awaited<ReturnType<BridgePoints['replace']>>): Promise<void> {
    if (change === 'done') return;
    if (change === 'in_use') throw new PlanningRefused('POINT_IN_USE', { pointId: id });
    const current = (await this.point(id)).version;
    throw new PlanningRefused('VERSION_CONFLICT', { current });
  }
}
