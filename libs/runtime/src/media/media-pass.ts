import type { IssuedSession, SessionId, SessionState } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import { MediaError, type MediaParticipant, type MediaRooms } from '../ports/media-rooms.js';
import { mediaDifference, type PermissionChange } from './media-difference.js';
import type { MediaLeases } from './media-leases.js';
import { mediaPermission, samePermission } from './media-permission.js';
import { mediaRoomName, wantsMediaRoom } from './media-room.js';
import { readMediaIdentity } from './media-seat.js';
import { settleAll } from './settle-all.js';

/** Calls to the media server at the same time, per room. */
const WIDTH = 8;
/** A publication without a right is given this long to end by itself; then the client has to join anew. */
const STRAY_PATIENCE_MS = 5_000;

export interface MediaPassParts {
  readonly rooms: MediaRooms;
  readonly leases: MediaLeases;
  readonly clock: Clock;
  /** The committed state of a session. */
  readonly stateOf: (sessionId: SessionId) => SessionState | Promise<SessionState>;
}

/** `closed`: no room wanted and none there. `unsettled`: somebody who has just joined is not known to the server yet. */
export type PassResult =
  { readonly kind: 'closed' } | { readonly kind: 'settled' | 'unsettled'; readonly participants: number };

/** One look at one session's room, and the calls that make it agree with the session. */
export class MediaPass {
  private readonly room: string;
  private opened = false;
  private readonly straySince = new Map<string, number>();

  constructor(
    private readonly sessionId: SessionId,
    private readonly parts: MediaPassParts,
  ) {
    this.room = mediaRoomName(sessionId);
  }

  /** The room was there when last looked at. */
  get open(): boolean {
    return this.opened;
  }

  /** @throws MediaError when the media server does not do its part; what could be done is done all the same. */
  async run(): Promise<PassResult> {
    const state = await this.parts.stateOf(this.sessionId);
    if (state.status === 'unissued' || !wantsMediaRoom(state)) return this.close();
    const participants = await this.participants();
    this.adopt(participants);
    const isCurrent = this.parts.leases.isCurrent.bind(this.parts.leases, this.sessionId);
    const difference = mediaDifference(state, participants, isCurrent);
    const remove = [...difference.remove, ...this.overdue(difference.stray)];
    const failures = [
      ...(await settleAll(remove, WIDTH, (identity) => this.parts.rooms.removeParticipant(this.room, identity))),
      ...(await settleAll(difference.revoke, WIDTH, (change) => this.set(change))),
      ...(await settleAll(difference.grant, WIDTH, (change) => this.grant(change))),
    ];
    const failure = failures.find((error) => !isNotFound(error));
    if (failure !== undefined) throw failure;
    return { kind: failures.length === 0 ? 'settled' : 'unsettled', participants: participants.length };
  }

  private async close(): Promise<PassResult> {
    this.opened = false;
    await this.parts.rooms.deleteRoom(this.room);
    this.parts.leases.end(this.sessionId);
    return { kind: 'closed' };
  }

  private async participants(): Promise<readonly MediaParticipant[]> {
    const { rooms } = this.parts;
    try {
      if (this.opened) return await rooms.listParticipants(this.room);
    } catch (error) {
      this.opened = false;
      if (!isNotFound(error)) throw error;
    }
    await rooms.ensureRoom(this.room);
    this.opened = true;
    // The room may be one of before a restart of ours, with everybody in it.
    return rooms.listParticipants(this.room);
  }

  private adopt(participants: readonly MediaParticipant[]): void {
    for (const { identity } of participants) {
      const who = readMediaIdentity(identity);
      if (who !== null) this.parts.leases.adopt(this.sessionId, who.seat, who.lease);
    }
  }

  private overdue(stray: readonly string[]): readonly string[] {
    const now = this.parts.clock.wall();
    for (const identity of this.straySince.keys()) if (!stray.includes(identity)) this.straySince.delete(identity);
    for (const identity of stray) if (!this.straySince.has(identity)) this.straySince.set(identity, now);
    return stray.filter((identity) => now - (this.straySince.get(identity) ?? now) >= STRAY_PATIENCE_MS);
  }

  private set({ identity, permission }: PermissionChange): Promise<void> {
    return this.parts.rooms.setPermission(this.room, identity, permission);
  }

  /** The revocations before it took their time: a right that was taken away meanwhile is not given any more. */
  private async grant(change: PermissionChange): Promise<void> {
    const state = await this.parts.stateOf(this.sessionId);
    const wanted = isLiveOne(state) ? mediaPermission(state, change.seat) : null;
    if (wanted !== null && samePermission(wanted, change.permission)) await this.set(change);
  }
}

const isLiveOne = (state: SessionState): state is IssuedSession => state.status === 'issued' && wantsMediaRoom(state);

const isNotFound = (error: unknown): boolean => error instanceof MediaError && error.kind === 'not_found';
