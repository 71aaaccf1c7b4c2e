import type {
  CreateSetBody,
  PointSetSummaryView,
  PointSetsView,
  PointSetView,
  ReplaceSetBody,
} from '@diemcau/contract';
import { levelOf } from '@diemcau/planning';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Clock } from '../../ports/clock.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import type { PointSet, PointSetChange, PointSets } from '../../ports/point-sets.js';
import { PlanningRefused, found, refuseDuplicates, withKnownPoints } from '../planning-refused.js';

const pointOf = ({ id, name, unit, parentId, group, role }: BridgePoint): PointSetView['points'][number] => ({
  ...{ id, name, unitCode: unit?.code ?? null, unitName: unit?.name ?? null },
  ...{ level: levelOf(unit?.code ?? null), parentId, group, role },
});

const summaryOf = ({ members, ...set }: PointSet, count: number): PointSetSummaryView => ({
  ...set,
  kind: members.kind,
  rule: members.kind === 'rule' ? members.rule : null,
  count,
});

/** Saved sets of points: written, and read with who is in them now. */
export class SavedSets {
  constructor(
    private readonly sets: PointSets,
    private readonly points: BridgePoints,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<PointSetsView> {
    return { sets: await this.sets.all() };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async get(id: string): Promise<PointSetView> {
    const set = found(await this.sets.byId(id));
    const ids = found(await this.sets.resolve(id));
    const points = new Map((await this.points.byIds(ids)).map((point) => [point.id, point]));
    const inOrder = ids.flatMap((pointId) => points.get(pointId) ?? []);
    return { ...summaryOf(set, inOrder.length), points: inOrder.map(pointOf) };
  }

  /** @throws PlanningRefused SET_EXISTS, DUPLICATE_ID, UNKNOWN_POINT */
  async create(body: CreateSetBody, by: Editor): Promise<PointSetView> {
    const set = this.setOf(this.ids.uuid(), 1, body, by);
    await this.settle(set, await withKnownPoints(this.sets.add(set)));
    return this.get(set.id);
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, SET_EXISTS, DUPLICATE_ID, UNKNOWN_POINT */
  async replace(id: string, { version, ...body }: ReplaceSetBody, by: Editor): Promise<PointSetView> {
    const set = this.setOf(id, version + 1, body, by);
    await this.settle(set, await withKnownPoints(this.sets.replace(set)));
    return this.get(id);
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT */
  async remove(id: string, version: number): Promise<void> {
    await this.settle({ id, name: '' }, await this.sets.remove(id, version));
  }

  private setOf(id: string, version: number, { name, members }: CreateSetBody, changedBy: Editor): PointSet {
    if (members.kind === 'listed') refuseDuplicates('point', members.pointIds);
    return { id, version, name, members, changedAt: this.clock.wall(), changedBy };
  }

  private async settle({ id, name }: Pick<PointSet, 'id' | 'name'>, change: PointSetChange): Promise<void> {
    if (change === 'done') return;
    if (change === 'exists') throw new PlanningRefused('SET_EXISTS', { name });
    const { version: current, changedBy, changedAt: at } = found(await this.sets.byId(id));
    throw new PlanningRefused('VERSION_CONFLICT', { current, by: changedBy.name, at });
  }
}
