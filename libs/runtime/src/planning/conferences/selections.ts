import type { ParticipationsInput } from '@diemcau/contract';
import { inTreeOrder } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Participation } from '../../ports/conferences.js';
import type { PointSets } from '../../ports/point-sets.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import { newParticipation } from './participation-record.js';

/** Which points of the registry a request means, and in what order they stand. */
export class Selections {
  constructor(
    private readonly registry: BridgePoints,
    private readonly sets: PointSets,
  ) {}

  /** Who takes part, in the order of the points. @throws PlanningRefused UNKNOWN_POINT, UNKNOWN_SET, DUPLICATE_ID */
  async of(input: ParticipationsInput, makeId: () => string): Promise<readonly Participation[]> {
    refuseDuplicates(
      'point',
      input.points.map((point) => point.pointId),
    );
    const own = new Map(input.points.map((point) => [point.pointId, point]));
    const chosen = new Map((await this.chosen(input)).map((point) => [point.id, point]));
    for (const point of await this.registered([...own.keys()].filter((id) => !chosen.has(id)))) {
      chosen.set(point.id, point);
    }
    return inTreeOrder([...chosen.values()]).map((point) =>
      newParticipation(point, own.get(point.id), input.summoned, makeId),
    );
  }

  /** @throws PlanningRefused UNKNOWN_POINT with the first that is not there */
  async registered(ids: readonly PointId[]): Promise<readonly BridgePoint[]> {
    const points = await this.registry.byIds(ids);
    if (points.length === new Set(ids).size) return points;
    const there = new Set(points.map((point) => point.id));
    const unknown = ids.find((id) => !there.has(id));
    if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: unknown });
    return points;
  }

  /** Participations in the order of their points. */
  async inOrder(participations: readonly Participation[]): Promise<readonly Participation[]> {
    const taking = new Map(participations.map((participation) => [participation.pointId, participation]));
    const points = inTreeOrder(await this.registered([...taking.keys()]));
    return points.flatMap(({ id }) => taking.get(id) ?? []);
  }

  /** What the selection means beyond the points it lists. */
  private async chosen(input: ParticipationsInput): Promise<readonly BridgePoint[]> {
    if (input.select === 'listed') return [];
    if (input.select === 'set') return this.registered(await this.inSets(input.setIds));
    const below = await this.registry.find({ under: input.centralId, role: null, searchKey: '' });
    if (below.find(({ id }) => id === input.centralId)?.role !== 'central') {
      throw new PlanningRefused('UNKNOWN_POINT', { pointId: input.centralId });
    }
    return below;
  }

  private async inSets(setIds: readonly string[]): Promise<readonly PointId[]> {
    const ids = new Set<PointId>();
    for (const setId of setIds) {
      const members = await this.sets.resolve(setId);
      if (members === null) throw new PlanningRefused('UNKNOWN_SET', { setId });
      for (const id of members) ids.add(id);
    }
    return [...ids];
  }
}
