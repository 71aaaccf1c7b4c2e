import type { PointId, SessionId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Conferences } from '../../ports/conferences.js';
import { found } from '../planning-refused.js';
import type { PlanParts } from './session-plan.js';

/** Collects what a plan is made from. */
export class PlanRecords {
  constructor(
    private readonly conferences: Conferences,
    private readonly points: BridgePoints,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async of(sessionId: SessionId): Promise<PlanParts> {
    const session = found(await this.conferences.session(sessionId));
    const conference = found(await this.conferences.byId(session.conferenceId));
    const participations = await this.conferences.participations(sessionId);
    const registry = await this.withParents(participations.map((participation) => participation.pointId));
    return { conference, session, participations, registry };
  }

  /** These points as the registry has them now. */
  async registered(points: readonly { readonly id: PointId }[]): Promise<ReadonlyMap<PointId, BridgePoint>> {
    const registered = await this.points.byIds(points.map(({ id }) => id));
    return new Map(registered.map((point) => [point.id, point]));
  }

  /** The points and all that stand above them, a level per question. */
  async withParents(ids: readonly PointId[]): Promise<ReadonlyMap<PointId, BridgePoint>> {
    const registry = new Map<PointId, BridgePoint>();
    for (let wanted = ids; wanted.length > 0;) {
      const level = await this.points.byIds(wanted);
      for (const point of level) registry.set(point.id, point);
      const above = level.map((point) => point.parentId).filter((id) => id !== null && !registry.has(id));
      wanted = [...new Set(above)].filter((id) => id !== null);
    }
    return registry;
  }
}
