import { type Actor, type IssuedSession, pointIndex, type SessionId } from '@diemcau/session';
import type { Clock, Timers } from '../ports/clock.js';
import {
  MediaError,
  type MediaPermission,
  type MediaRoomLimits,
  type MediaRooms,
  type MediaToken,
  type MediaTokenRequest,
  type MediaTokens,
} from '../ports/media-rooms.js';
import type { Ids } from '../ports/ids.js';
import type { MediaPassParts } from './media-pass.js';
import { mediaTestRoomName } from './media-test-room.js';

/** The room itself forgets an empty test before long; two, so that an equipment check may meet its own second connection. */
export const TEST_ROOM: MediaRoomLimits = { emptyTimeoutSec: 60, departureTimeoutSec: 20, maxParticipants: 2 };
/** A room that could not be deleted is tried again this often, a few times. */
const AGAIN_MS = 60_000;
const ATTEMPTS = 10;

const trying: MediaPermission = { canSubscribe: true, sources: ['camera', 'microphone'], hidden: false };

export interface TestMediaParts {
  readonly rooms: MediaRooms;
  readonly tokens: MediaTokens;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly stateOf: MediaPassParts['stateOf'];
}

export interface TestTicket extends MediaToken {
  readonly room: string;
  readonly identity: string;
}

export type TestMediaAnswer =
  | { readonly ok: true; readonly ticket: TestTicket }
  | { readonly ok: false; readonly code: 'FORBIDDEN' | 'MEDIA_NOT_OPEN' | 'MEDIA_UNAVAILABLE' | 'UNKNOWN_POINT' };

interface Open {
  readonly room: string;
  readonly cancel: () => void;
}

/** Rooms in which points try their equipment, each by itself: one at a time per point, gone when its token has expired. */
export class TestMedia {
  private readonly open = new Map<string, Open>();
  private readonly opening = new Set<string>();

  constructor(private readonly parts: TestMediaParts) {}

  /** `page`: the origin of the actor's page. */
  async try(sessionId: SessionId, actor: Actor, page?: string): Promise<TestMediaAnswer> {
    const { pointId } = actor;
    if (pointId === null || !actor.roles.includes('operator')) return { ok: false, code: 'FORBIDDEN' };
    const state = await this.parts.stateOf(sessionId);
    if (state.status === 'unissued' || !isBeforeEnd(state)) return { ok: false, code: 'MEDIA_NOT_OPEN' };
    const point = pointIndex(state.plan.points).byId.get(pointId);
    if (point === undefined) return { ok: false, code: 'UNKNOWN_POINT' };
    const room = mediaTestRoomName(sessionId, pointId, this.parts.ids.uuid());
    const identity = `${pointId}.1`;
    const ticket = { room, identity, name: point.name, permission: trying, page };
    this.opening.add(room);
    try {
      await this.parts.rooms.ensureRoom(room, TEST_ROOM);
      return { ok: true, ticket: await this.ticket(`${sessionId} ${pointId}`, ticket) };
    } catch (error) {
      if (error instanceof MediaError) return { ok: false, code: 'MEDIA_UNAVAILABLE' };
      throw error;
    } finally {
      this.opening.delete(room);
    }
  }

  /** Whether a test of this process is going on in the room, or about to. */
  has(room: string): boolean {
    return this.opening.has(room) || [...this.open.values()].some((test) => test.room === room);
  }

  /** The service goes: what it would not come back to is deleted now, as far as the media server answers. */
  async stop(): Promise<void> {
    const all = [...this.open.values()];
    this.open.clear();
    for (const { cancel } of all) cancel();
    await Promise.allSettled(all.map(({ room }) => this.parts.rooms.deleteRoom(room)));
  }

  private async ticket(key: string, request: MediaTokenRequest): Promise<TestTicket> {
    const { room, identity } = request;
    this.end(key);
    const minted = await this.parts.tokens.mint(request);
    this.deleteAfter(key, room, minted.expiresAt - this.parts.clock.wall());
    return { ...minted, room, identity };
  }

  private deleteAfter(key: string, room: string, ms: number, attempt = 1): void {
    const cancel = this.parts.timers.after(Math.max(0, ms), () => {
      if (this.open.get(key)?.room === room) this.open.delete(key);
      this.delete(key, room, attempt);
    });
    this.open.set(key, { room, cancel });
  }

  private end(key: string): void {
    const before = this.open.get(key);
    if (before === undefined) return;
    before.cancel();
    this.open.delete(key);
    this.delete(key, before.room, ATTEMPTS);
  }

  private delete(key: string, room: string, attempt: number): void {
    void this.parts.rooms.deleteRoom(room).catch(() => {
      // A newer test of the point has taken the place: the empty timeout is left for this one.
      if (attempt < ATTEMPTS && !this.open.has(key)) this.deleteAfter(key, room, AGAIN_MS, attempt + 1);
    });
  }
}

const isBeforeEnd = ({ lifecycle }: IssuedSession): boolean =>
  ['issued', 'rehearsing', 'live', 'paused'].includes(lifecycle.current.phase);
