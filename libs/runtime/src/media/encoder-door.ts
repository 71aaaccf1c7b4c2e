import { mediaIdentity, type MediaSeat } from '@diemcau/contract';
import { type IssuedSession, type Millis, type PointId, pointIndex, type SessionId } from '@diemcau/session';
import { MediaError, type MediaTokens } from '../ports/media-rooms.js';
import type { WhipAnswer, WhipChange, WhipChanged, WhipEntry, WhipRelay } from '../ports/whip-relay.js';
import type { MediaLeases } from './media-leases.js';
import type { MediaPassParts } from './media-pass.js';
import { mediaPermission } from './media-permission.js';
import type { MediaProjection } from './media-projection.js';
import { mediaRoomOf, wantsMediaRoom } from './media-room.js';

/** One encoder speaks for a point: whoever comes with the right key takes over, once it is in the room. */
const DEVICE = 'encoder';

export interface EncoderDoorParts {
  readonly projection: Pick<MediaProjection, 'ready' | 'watch' | 'expectEncoder'>;
  readonly leases: MediaLeases;
  readonly tokens: MediaTokens;
  readonly relay: WhipRelay;
  readonly stateOf: MediaPassParts['stateOf'];
}

/** The point that an encoder has proved to belong to. */
export interface EncoderPoint {
  readonly sessionId: SessionId;
  readonly pointId: PointId;
}

/** An encoder's connection, as the service names it: its lease, and the media server's own name for it. */
export interface EncoderConnection {
  readonly lease: number;
  readonly connection: string;
}

/** `MEDIA_CONNECTION_ENDED`: not there any more, or not this point's; `INVALID_INPUT`: the media server does not understand it. */
export type EncoderRefusal =
  | 'INVALID_INPUT'
  | 'MEDIA_CONNECTION_ENDED'
  | 'MEDIA_NOT_OPEN'
  | 'MEDIA_UNAVAILABLE'
  | 'POINT_NOT_WHIP'
  | 'UNKNOWN_POINT';

export type EncoderAnswer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: EncoderRefusal };

const seatOf = ({ pointId }: EncoderPoint): MediaSeat => ({ kind: 'encoder', pointId });

/** Where a point's encoder comes in. Its lease is a seat of the room like any other, and its token never leaves the service. */
export class EncoderDoor {
  constructor(private readonly parts: EncoderDoorParts) {}

  /** Takes the point's encoder seat and passes the offer on. */
  async open(point: EncoderPoint, sdp: string): Promise<EncoderAnswer<WhipAnswer & EncoderConnection>> {
    const state = await this.admitted(point);
    if (typeof state === 'string') return refused(state);
    const { leases, projection, relay } = this.parts;
    const issued = leases.issue(point.sessionId, seatOf(point), DEVICE, true);
    if (issued.taken) return refused('MEDIA_UNAVAILABLE');
    try {
      const answer = await relay.offer(await this.entry(point, state, issued.number), sdp);
      return { ok: true, value: { ...answer, lease: issued.number } };
    } catch (error) {
      return refused(codeOf(error));
    } finally {
      // Also when the answer was lost: it may be in the room all the same.
      projection.expectEncoder(point.sessionId);
    }
  }

  /** Candidates, or an ICE restart, of a connection that is still the point's. */
  async change(
    point: EncoderPoint,
    { lease, connection }: EncoderConnection,
    change: WhipChange,
  ): Promise<EncoderAnswer<WhipChanged>> {
    const state = await this.admitted(point);
    if (typeof state === 'string') return refused(state);
    if (!this.parts.leases.isGood(point.sessionId, seatOf(point), lease)) return refused('MEDIA_CONNECTION_ENDED');
    try {
      const entry = await this.entry(point, state, lease);
      return { ok: true, value: await this.parts.relay.change(entry, connection, change) };
    } catch (error) {
      return refused(codeOf(error));
    }
  }

  /** The encoder says goodbye: whatever becomes of the call, its lease has ended and the room follows. */
  async close(point: EncoderPoint, { lease, connection }: EncoderConnection): Promise<EncoderAnswer<null>> {
    const state = await this.admitted(point);
    if (typeof state === 'string') return refused(state);
    if (!this.parts.leases.isGood(point.sessionId, seatOf(point), lease)) return refused('MEDIA_CONNECTION_ENDED');
    try {
      await this.parts.relay.end(await this.entry(point, state, lease), connection);
    } catch (error) {
      codeOf(error);
    }
    this.sendOut(point);
    return { ok: true, value: null };
  }

  /** Whoever sends for the point is removed from the room, and no lease of before is good any more. */
  sendOut(point: EncoderPoint): void {
    this.parts.leases.retire(point.sessionId, seatOf(point));
    this.parts.projection.watch(point.sessionId);
  }

  /** Nothing that was let in before this moment (wall time) is good any more. */
  endBefore(point: EncoderPoint, at: Millis): void {
    this.parts.leases.endBefore(point.sessionId, seatOf(point), at);
    this.parts.projection.watch(point.sessionId);
  }

  /** The session as it is once its room is open, if the point may send with an encoder there. */
  private async admitted(point: EncoderPoint): Promise<IssuedSession | EncoderRefusal> {
    const before = await this.expected(point);
    if (typeof before === 'string') return before;
    if (!(await this.parts.projection.ready(point.sessionId))) return 'MEDIA_UNAVAILABLE';
    // Opening the room took its time.
    return this.expected(point);
  }

  private async expected(point: EncoderPoint): Promise<IssuedSession | EncoderRefusal> {
    const state = await this.parts.stateOf(point.sessionId);
    if (state.status === 'unissued') return 'MEDIA_NOT_OPEN';
    return encoderProblem(state, point.pointId) ?? (wantsMediaRoom(state) ? state : 'MEDIA_NOT_OPEN');
  }

  private async entry(point: EncoderPoint, state: IssuedSession, lease: number): Promise<WhipEntry> {
    const permission = mediaPermission(state, seatOf(point));
    if (permission === null) throw new Error(`an encoder of ${point.pointId} was let in against the rule`);
    const name = pointIndex(state.plan.points).byId.get(point.pointId)?.name ?? point.pointId;
    const identity = mediaIdentity(seatOf(point), lease);
    const room = mediaRoomOf(point.sessionId, state);
    const { token } = await this.parts.tokens.mint({ room, identity, name, permission });
    return { room, token };
  }
}

/** Why a point has no use for an encoder's key; null when it has. */
export const encoderProblem = (state: IssuedSession, pointId: PointId): 'POINT_NOT_WHIP' | 'UNKNOWN_POINT' | null => {
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return 'UNKNOWN_POINT';
  return point.mode === 'whip' ? null : 'POINT_NOT_WHIP';
};

const refused = (code: EncoderRefusal): { readonly ok: false; readonly code: EncoderRefusal } => ({ ok: false, code });

const codeOf = (error: unknown): EncoderRefusal => {
  if (!(error instanceof MediaError)) throw error;
  if (error.kind === 'invalid') return 'INVALID_INPUT';
  return error.kind === 'not_found' ? 'MEDIA_CONNECTION_ENDED' : 'MEDIA_UNAVAILABLE';
};
