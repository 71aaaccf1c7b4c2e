import type {
  BridgePointView,
  ChangedPointsView,
  ChangePointsBody,
  CreatePointBody,
  PointChangeInput,
  ReplacePointBody,
} from '@diemcau/contract';
import { officialCode, opensByItself } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints, PointUnit } from '../../ports/bridge-points.js';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import type { UnitQueries } from '../units/unit-queries.js';
import { pointPut } from './point-put.js';
import { checkLinks, staleRefusal } from './point-rules.js';
import { pointView } from './point-view.js';

const autoMicrophone = (body: Pick<CreatePointBody, 'autoMicrophone' | 'terminal'>): boolean =>
  body.autoMicrophone ?? opensByItself(body.terminal);

/** Writing the registry of bridge points. Every rule is judged inside the write, on what the registry is then. */
export class PointEdits {
  constructor(
    private readonly points: BridgePoints,
    private readonly units: UnitQueries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws PlanningRefused UNKNOWN_UNIT, POINT_EXISTS, and what links can be refused for */
  async create(
    { unitCode, unitDate, ...body }: CreatePointBody,
    by: Editor,
    id: PointId = this.ids.uuid(),
  ): Promise<BridgePointView> {
    const unit = unitCode === null ? null : await this.unit(unitCode, unitDate);
    const identity = { id, version: 1, unit, ...this.change(by) };
    const point = { ...body, autoMicrophone: autoMicrophone(body), ...identity };
    await this.points.write(async (now) => {
      if (unit !== null && (await now.ofUnits(unit.era, [unit.code])).size > 0) {
        throw new PlanningRefused('POINT_EXISTS', { unit: unit.code });
      }
      await checkLinks(now, new Map(), [point]);
      return { put: [pointPut(undefined, point)] };
    });
    return pointView(point);
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, and what links can be refused for */
  async replace(id: PointId, body: ReplacePointBody, by: Editor): Promise<BridgePointView> {
    const change = { ...body, id, autoMicrophone: autoMicrophone(body) };
    const [point] = await this.apply([change], by, () => new PlanningRefused('NOT_FOUND'));
    if (point === undefined) throw new PlanningRefused('NOT_FOUND');
    return pointView(point);
  }

  /** All changes or none. @throws PlanningRefused DUPLICATE_ID, UNKNOWN_POINT, VERSION_CONFLICT, and what links can be refused for */
  async changeAll({ changes }: ChangePointsBody, by: Editor): Promise<ChangedPointsView> {
    const unknown = (pointId: PointId): PlanningRefused => new PlanningRefused('UNKNOWN_POINT', { pointId });
    refuseDuplicates(
      'point',
      changes.map(({ id }) => id),
    );
    const points = await this.apply(changes, by, unknown);
    return { points: points.map(({ id, version }) => ({ id, version })) };
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, POINT_IN_USE */
  remove(id: PointId, version: number): Promise<void> {
    return this.points.write(async (now) => {
      const [point] = await now.byIds([id]);
      if (point === undefined) throw new PlanningRefused('NOT_FOUND');
      if (point.version !== version) throw await staleRefusal(now, point, version);
      const reason = await now.useOf(id);
      if (reason !== null) throw new PlanningRefused('POINT_IN_USE', { pointId: id, reason });
      return { remove: [id] };
    });
  }

  private async apply(
    changes: readonly PointChangeInput[],
    by: Editor,
    missing: (id: PointId) => PlanningRefused,
  ): Promise<readonly BridgePoint[]> {
    const changed = this.change(by);
    let after: BridgePoint[] = [];
    await this.points.write(async (now) => {
      const existing = await now.byIds(changes.map(({ id }) => id));
      const before = new Map(existing.map((point) => [point.id, point]));
      after = [];
      for (const { version, ...fields } of changes) {
        const point = before.get(fields.id);
        if (point === undefined) throw missing(fields.id);
        if (point.version !== version) throw await staleRefusal(now, point, version);
        after.push({ ...point, ...fields, version: version + 1, ...changed });
      }
      await checkLinks(now, before, after);
      return { put: after.map((point) => pointPut(before.get(point.id), point)) };
    });
    return after;
  }

  private change(changedBy: Editor): Pick<BridgePoint, 'changedAt' | 'changedBy'> {
    return { changedAt: this.clock.wall(), changedBy };
  }

  private async unit(code: string, date: string | undefined): Promise<PointUnit> {
    const { history, state } = await this.units.on(date);
    const unit = state.forest.byCode.get(officialCode(history, code));
    if (unit === undefined) throw new PlanningRefused('UNKNOWN_UNIT', { unit: code });
    return { code: unit.code, era: state.era, name: unit.fullName };
  }
}
