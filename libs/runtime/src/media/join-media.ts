import { type Actor, type IssuedSession, pointIndex, type Role, type SessionId } from '@diemcau/session';
import type { MediaPermission, MediaToken, MediaTokens } from '../ports/media-rooms.js';
import type { MediaLeases } from './media-leases.js';
import type { MediaPassParts } from './media-pass.js';
import { mediaPermission } from './media-permission.js';
import type { MediaProjection } from './media-projection.js';
import { mediaRoomName, wantsMediaRoom } from './media-room.js';
import { mediaIdentity, type MediaSeat } from './media-seat.js';

/** `point`: the actor's own. `hall`: the central point, for whoever looks after the hall's equipment. `console`: watching only. */
export type RequestedSeat = 'point' | 'hall' | 'console';

export interface JoinMediaRequest {
  readonly sessionId: SessionId;
  readonly actor: Actor;
  readonly seat: RequestedSeat;
  /** Made by the browser tab and kept by it: the same device renews its lease, another one takes it over. */
  readonly deviceId: string;
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
  { readonly ok: true; readonly ticket: MediaTicket } | { readonly ok: false; readonly code: MediaRefusal };

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
  private async ticket({ sessionId, actor, deviceId }: JoinMediaRequest, seat: MediaSeat): Promise<JoinMediaAnswer> {
    const state = await this.stateOf(sessionId);
    if (state.status === 'unissued' || !wantsMediaRoom(state)) return refused('MEDIA_NOT_OPEN');
    const permission = mediaPermission(state, seat);
    if (permission === null) return refused('UNKNOWN_POINT');
    const lease = this.leases.issue(sessionId, seat, deviceId);
    const identity = mediaIdentity(seat, lease.number);
    const name = seat.kind === 'point' ? plateOf(state, seat.pointId) : actor.name;
    const minted = await this.tokens.mint({ room: mediaRoomName(sessionId), identity, name, permission });
    // Whoever held the seat before goes now, not at the next look.
    if (lease.evicts) this.projection.watch(sessionId);
    return { ok: true, ticket: { ...minted, identity, permission, floorVersion: state.floor.version } };
  }
}

const refused = (code: MediaRefusal): JoinMediaAnswer => ({ ok: false, code });

const plateOf = (state: IssuedSession, pointId: string): string =>
  pointIndex(state.plan.points).byId.get(pointId)?.name ?? pointId;
