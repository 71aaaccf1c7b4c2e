import type { IssuedSession, SessionId, SessionState } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import type { MediaRooms } from '../ports/media-rooms.js';
import { mediaDifference, type MediaDifference, type MuteChange, type PermissionChange } from './media-difference.js';
import type { MediaLeases } from './media-leases.js';
import { fulfils, mediaPermission, withheldSources } from './media-permission.js';
import { mediaRoomBefore, mediaRoomOf, wantsMediaRoom } from './media-room.js';
import { allDone, isNotFound, ParticipantCalls } from './participant-calls.js';
import { RoomMemory } from './room-memory.js';

/** A publication without a right is given this long to end by itself; then the client has to join anew. */
const STRAY_PATIENCE_MS = 2_000;

export interface MediaPassParts {
  readonly rooms: MediaRooms;
  readonly leases: MediaLeases;
  readonly clock: Clock;
  /** The committed state of a session. */
  readonly stateOf: (sessionId: SessionId) => SessionState | Promise<SessionState>;
}

/**
 * `closed`: no room wanted and none there. `unsettled`: somebody is not as wanted yet, `failure` being the reason unless he has only
 * just joined. `looked`: the room itself was asked.
 */
export type PassResult =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'settled' | 'unsettled';
      readonly looked: boolean;
      readonly participants: number;
      /** Somebody sends with an encoder: what it sends anew is to be muted soon. */
      readonly hasEncoder: boolean;
      readonly failure: Error | null;
    };

/** One look at one session's room, or at what is remembered of it, and the calls that make it agree with the session. */
export class MediaPass {
  /** Empty until the first pass. */
  private room = '';
  /** Left behind: a room before a restart of ours, the one of the rehearsal, one that everybody was sent out of. */
  private readonly stale = new Set<string>();
  private opened = false;
  private readonly memory: RoomMemory;
  private readonly calls = new ParticipantCalls<PermissionChange | MuteChange>((change) => this.perform(change));
  private readonly straySince = new Map<string, number>();

  constructor(
    private readonly sessionId: SessionId,
    private readonly parts: MediaPassParts,
  ) {
    this.memory = new RoomMemory(sessionId, parts.leases);
  }

  /** The room was there when last looked at. */
  get open(): boolean {
    return this.opened;
  }

  /**
   * Asks the room who is there when `look` says so or when what is remembered may be wrong; otherwise only those are called whose
   * permission has changed.
   * @throws MediaError when the room cannot be asked.
   */
  async run(look: boolean): Promise<PassResult> {
    const state = await this.parts.stateOf(this.sessionId);
    await this.move(state);
    if (!isLiveOne(state)) return this.close();
    const looked = look || !this.memory.holdsFor(state);
    if (looked) await this.look();
    this.memory.follow(state);
    const isGood = this.parts.leases.isGood.bind(this.parts.leases, this.sessionId);
    const difference = mediaDifference(state, this.memory.participants, isGood);
    const { remove, revoke, mute, grant, open } = difference;
    this.retireEncoders(state, remove);
    // What is remembered does not tell whether a publication has ended since.
    const overdue = looked ? this.overdue(difference) : [];
    const called = await this.calls.make([
      [...remove, ...overdue],
      [...revoke, ...mute],
      [...grant, ...open],
    ]);
    const settled = allDone(called) && difference.stray.length === 0;
    return {
      kind: settled ? 'settled' : 'unsettled',
      looked,
      participants: this.memory.size,
      hasEncoder: this.memory.hasEncoder,
      failure: called.failure,
    };
  }

  /** An encoder of a point that sends with something else by now: should it send with one again, it has to come in anew. */
  private retireEncoders(state: IssuedSession, removed: readonly PermissionChange[]): void {
    for (const { seat } of removed) {
      if (seat?.kind === 'encoder' && mediaPermission(state, seat) === null) {
        this.parts.leases.retire(this.sessionId, seat);
      }
    }
  }

  /** Whoever is in the room of before is sent away, and asks for a token of the new one. */
  private async move(state: SessionState): Promise<void> {
    const room = mediaRoomOf(this.sessionId, state);
    if (room !== this.room) {
      const before = this.room === '' ? mediaRoomBefore(this.sessionId, state) : this.room;
      if (before !== null) this.stale.add(before);
      this.room = room;
      this.opened = false;
      this.memory.doubt();
    }
    for (const stale of this.stale) {
      await this.parts.rooms.deleteRoom(stale);
      this.stale.delete(stale);
    }
  }

  private async close(): Promise<PassResult> {
    this.opened = false;
    this.memory.doubt();
    await this.parts.rooms.deleteRoom(this.room);
    this.parts.leases.end(this.sessionId);
    return { kind: 'closed' };
  }

  private async look(): Promise<void> {
    const { rooms } = this.parts;
    this.memory.doubt();
    try {
      if (this.opened) {
        this.memory.take(await rooms.listParticipants(this.room));
        return;
      }
    } catch (error) {
      this.opened = false;
      if (!isNotFound(error)) throw error;
    }
    await rooms.ensureRoom(this.room);
    // The room may be one of before a restart of ours, with everybody in it: they are known before anybody else is let in.
    this.memory.take(await rooms.listParticipants(this.room));
    this.opened = true;
  }

  private overdue({ stray }: MediaDifference): readonly PermissionChange[] {
    const now = this.parts.clock.wall();
    const strays = new Set(stray);
    for (const identity of this.straySince.keys()) if (!strays.has(identity)) this.straySince.delete(identity);
    for (const identity of stray) if (!this.straySince.has(identity)) this.straySince.set(identity, now);
    return stray
      .filter((identity) => now - (this.straySince.get(identity) ?? now) >= STRAY_PATIENCE_MS)
      .map((identity) => ({ identity, seat: null, permission: null }));
  }

  private async perform(change: PermissionChange | MuteChange): Promise<void> {
    try {
      if ('muted' in change) await this.mute(change);
      else if (change.permission === null) {
        await this.parts.rooms.removeParticipant(this.room, change.identity);
        this.memory.removed(change.identity);
      } else if (await this.isStillWanted(change)) {
        await this.parts.rooms.setPermission(this.room, change.identity, change.permission);
        this.memory.applied(change.identity, change.permission);
      }
    } catch (error) {
      this.memory.doubt();
      throw error;
    }
  }

  private async mute({ identity, seat, sources, muted }: MuteChange): Promise<void> {
    for (const source of sources) {
      const state = await this.parts.stateOf(this.sessionId);
      if (!isLiveOne(state) || withheldSources(state, seat).includes(source) !== muted) continue;
      await this.parts.rooms.setMuted(this.room, identity, source, muted);
      this.memory.muted(identity, source, muted);
    }
  }

  /** The calls before it took their time: a right that was taken away meanwhile is not given any more. */
  private async isStillWanted({ seat, permission }: PermissionChange): Promise<boolean> {
    const state = await this.parts.stateOf(this.sessionId);
    const wanted = isLiveOne(state) && seat !== null ? mediaPermission(state, seat) : null;
    return wanted !== null && permission !== null && fulfils(permission, wanted);
  }
}

const isLiveOne = (state: SessionState): state is IssuedSession => state.status === 'issued' && wantsMediaRoom(state);
