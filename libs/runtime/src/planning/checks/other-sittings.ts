import type { OtherSitting, RoomFacts } from '@diemcau/planning';
import type { PointId, SessionId } from '@diemcau/session';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { ConferenceScope, Conferences } from '../../ports/conferences.js';
import type { SessionDigests, SessionSlot } from '../../ports/session-digests.js';
import type { SessionStates } from '../sessions/session-states.js';
import { roomFacts } from './checked-sitting.js';

interface Asked {
  readonly sessionId: SessionId;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly scope: ConferenceScope;
}

const mayKnow = (scope: ConferenceScope, { conferenceId }: SessionSlot): boolean =>
  scope === 'all' || scope.includes(conferenceId);

const titleOf = ({ conferenceTitle, title }: SessionSlot): string => `${conferenceTitle} – ${title}`;

/** The sittings at the same hour, with what their points bring along; only their logs are opened, and few there are. */
export class OtherSittings {
  constructor(
    private readonly digests: SessionDigests,
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
    private readonly registry: BridgePoints,
  ) {}

  async overlapping({ sessionId, startsAt, endsAt, scope }: Asked): Promise<readonly OtherSitting[]> {
    const slots = await this.digests.overlapping(startsAt, endsAt);
    const taking = new Map<SessionSlot, readonly PointId[]>();
    for (const slot of slots) if (slot.sessionId !== sessionId) taking.set(slot, await this.pointsOf(slot.sessionId));
    const points = await this.registered([...taking.values()].flat());
    return [...taking].map(([slot, ids]) => ({
      sessionId: slot.sessionId,
      title: mayKnow(scope, slot) ? titleOf(slot) : null,
      ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, hall: slot.hall, chairs: slot.chairs },
      points: ids.map((id) => points.get(id)).filter((point) => point !== undefined),
    }));
  }

  private async pointsOf(sessionId: SessionId): Promise<readonly PointId[]> {
    const session = await this.conferences.session(sessionId);
    const state = session && (await this.states.of(session));
    if (state !== null) return state.plan.points.map(({ id }) => id);
    return (await this.conferences.participations(sessionId)).map(({ pointId }) => pointId);
  }

  /** One record per point, in however many of the sittings it takes part. */
  private async registered(ids: readonly PointId[]): Promise<ReadonlyMap<PointId, RoomFacts>> {
    const points = await this.registry.byIds([...new Set(ids)]);
    return new Map(points.map((point) => [point.id, roomFacts(point.id, point.name, point)]));
  }
}
