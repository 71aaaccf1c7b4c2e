import { mediaIdentity, type MediaSeat } from '@diemcau/contract';
import {
  type Actor,
  type IssuedSession,
  type Millis,
  type PointId,
  pointIndex,
  type Role,
  type SessionId,
} from '@diemcau/session';
import type { MediaPermission, MediaToken, MediaTokens } from '../ports/media-rooms.js';
import type { MediaLeases } from './media-leases.js';
import type { MediaPassParts } from './media-pass.js';
import { mediaPermission } from './media-permission.js';
import type { MediaProjection } from './media-projection.js';
import { mediaRoomOf, wantsMediaRoom } from './media-room.js';

/** `point`: the actor's own. `hall`: the central point, for whoever looks after the hall's equipment. `console`: watching only. */
export type RequestedSeat = 'point' | 'hall' | 'console';

export interface JoinMediaRequest {
  readonly sessionId: SessionId;
  readonly actor: Actor;
  readonly seat: RequestedSeat;
  /** Made by the page and kept by it, never shared by two open ones: its newest connection stays, another device says that it takes over. */
  readonly deviceId: string;
  readonly takeOver?: boolean | undefined;
  /** The origin of its page. */
  readonly page?: string | undefined;
}

export type MediaRefusal =
  'FORBIDDEN' | 'MEDIA_NOT_FOR_BOARDS' | 'MEDIA_NOT_OPEN' | 'MEDIA_UNAVAILABLE' | 'UNKNOWN_POINT';

export interface MediaTicket extends MediaToken {
  readonly identity: string;
  readonly permission: MediaPermission;
  /** The floor that the permission was read from; a client that has seen a later one asks again. */
  readonly floorVersion: number;
}

export type JoinMediaAnswer =
  | { readonly ok: true; readonly ticket: MediaTicket }
  | { readonly ok: false; readonly code: MediaRefusal }
  /** Another device is using the seat since then, wall time. */
  | { readonly ok: false; readonly code: 'MEDIA_SEAT_TAKEN'; readonly since: Millis };

/** Told when another device speaks for a point from now on. */
export type TakenOver = (sessionId: SessionId, pointId: PointId) => void;

const mayWatch: readonly Role[] = ['chair', 'secretary', 'technician'];

/** The seat an actor may take; a code when none. */
const seatOf = (state: IssuedSession, { actor, seat }: JoinMediaRequest): MediaSeat | MediaRefusal => {
  const has = (...roles: readonly Role[]): boolean => roles.some((role) => actor.roles.includes(role));
  if (seat === 'console') return has(...mayWatch) ? { kind: 'console', actorId: actor.id } : 'FORBIDDEN';
  if (seat === 'point') {
    return has('operator') && actor.pointId !== null ? { kind: 'point', pointId: actor.pointId } : 'FORBIDDEN';
  }
  if (!has('technician')) return 'FORBIDDEN';
  const hall = state.plan.points.find(({ role }) => role === 'central');
  return hall === undefined ? 'UNKNOWN_POINT' : { kind: 'point', pointId: hall.id };
};

/** Gives a seat in the session's media room: the lease, and a token with the permission of this moment inside. */
export class JoinMedia {
  constructor(
    private readonly projection: MediaProjection,
    private readonly tokens: MediaTokens,
    private readonly leases: MediaLeases,
    private readonly stateOf: MediaPassParts['stateOf'],
    private readonly takenOver: TakenOver = () => undefined,
  ) {}

  async join(request: JoinMediaRequest): Promise<JoinMediaAnswer> {
    if (request.actor.roles.includes('board')) return refused('MEDIA_NOT_FOR_BOARDS');
    const { sessionId } = request;
    const before = await this.stateOf(sessionId);
    if (before.status === 'unissued' || !wantsMediaRoom(before)) return refused('MEDIA_NOT_OPEN');
    const seat = seatOf(before, request);
    if (typeof seat === 'string') return refused(seat);
    if (mediaPermission(before, seat) === null) return refused('UNKNOWN_POINT');
    if (!(await this.projection.ready(sessionId))) return refused('MEDIA_UNAVAILABLE');
    return this.ticket(request, seat);
  }

  /** Opening the room took its time: the permission is that of now. */
  private async ticket(request: JoinMediaRequest, seat: MediaSeat): Promise<JoinMediaAnswer> {
    const { sessionId, actor, deviceId, takeOver, page } = request;
    const state = await this.stateOf(sessionId);
    if (state.status === 'unissued' || !wantsMediaRoom(state)) return refused('MEDIA_NOT_OPEN');
    const permission = mediaPermission(state, seat);
    if (permission === null) return refused('UNKNOWN_POINT');
    const lease = this.leases.issue(sessionId, seat, deviceId, takeOver);
    if (lease.taken) return { ok: false, code: 'MEDIA_SEAT_TAKEN', since: lease.since };
    const identity = mediaIdentity(seat, lease.number);
    const name = seat.kind === 'point' ? plateOf(state, seat.pointId) : actor.name;
    const minted = await this.tokens.mint({ room: mediaRoomOf(sessionId, state), identity, name, permission, page });
    if (lease.evicts) this.evict(sessionId, seat);
    return { ok: true, ticket: { ...minted, identity, permission, floorVersion: state.floor.version } };
  }

  /** Whoever held the seat before is told and goes now, not at the next look. */
  private evict(sessionId: SessionId, seat: MediaSeat): void {
    if (seat.kind === 'point') this.takenOver(sessionId, seat.pointId);
    this.projection.watch(sessionId);
  }
}

const refused = (code: MediaRefusal): JoinMediaAnswer => ({ ok: false, code });

const plateOf = (state: IssuedSession, pointId: string): string =>
  pointIndex(state.plan.points).byId.get(pointId)?.name ?? pointId;
