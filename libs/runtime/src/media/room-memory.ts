import { mediaIdentity, readMediaIdentity } from '@diemcau/contract';
import { type IssuedSession, type PointId, publishers, type Publishing, type SessionId } from '@diemcau/session';
import type { MediaParticipant, MediaPermission, MediaSource } from '../ports/media-rooms.js';
import type { MediaLeases } from './media-leases.js';
import { withMuted } from './media-muted.js';

type Rights = ReadonlyMap<PointId, Publishing>;

/**
 * Who is in a room with which permission: the last list, and what was applied since. Never the truth: any doubt ends with a new list.
 */
export class RoomMemory {
  private readonly known = new Map<string, MediaParticipant>();
  private doubted = true;
  /** Before this process has ever seen a list, whoever is in one may have come before it. */
  private isHeir = true;
  private rights: Rights = new Map();

  constructor(
    private readonly sessionId: SessionId,
    private readonly leases: MediaLeases,
  ) {}

  get participants(): Iterable<MediaParticipant> {
    return this.known.values();
  }

  get size(): number {
    return this.known.size;
  }

  /** What the room has may be something else than what is remembered. */
  doubt(): void {
    this.doubted = true;
  }

  /** The room's own list. */
  take(participants: readonly MediaParticipant[]): void {
    this.known.clear();
    for (const participant of participants) {
      this.known.set(participant.identity, participant);
      const who = readMediaIdentity(participant.identity);
      if (who === null) continue;
      if (this.isHeir) this.leases.inherit(this.sessionId, who.seat, who.lease);
      this.leases.seen(this.sessionId, who.seat, who.lease);
    }
    this.isHeir = false;
    this.doubted = false;
  }

  applied(identity: string, permission: MediaPermission): void {
    const { publishing = [], muted } = this.known.get(identity) ?? {};
    const left = publishing.filter((source) => permission.sources.includes(source));
    this.known.set(identity, { identity, permission, publishing: left, ...(muted === undefined ? {} : { muted }) });
  }

  muted(identity: string, source: MediaSource, muted: boolean): void {
    const known = this.known.get(identity);
    if (known !== undefined) this.known.set(identity, withMuted(known, source, muted));
  }

  removed(identity: string): void {
    this.known.delete(identity);
  }

  /** False when a list is needed: after doubts, or when somebody is concerned who has a seat and was not in the last list. */
  holdsFor(state: IssuedSession): boolean {
    return (
      !this.doubted &&
      changed(this.rights, publishers(state)).every((pointId) => this.hasSeen(pointId) && this.hasSeenEncoder(pointId))
    );
  }

  /** From now on this is what the points were called for. */
  follow(state: IssuedSession): void {
    this.rights = publishers(state);
  }

  /** Somebody sends with an encoder, or was let in to do so. */
  get hasEncoder(): boolean {
    return [...this.known.keys()].some((identity) => readMediaIdentity(identity)?.seat.kind === 'encoder');
  }

  /** What an encoder sends appears some time after it has: until all of it is there, the room is asked. */
  private hasSeenEncoder(pointId: PointId): boolean {
    const seat = { kind: 'encoder', pointId } as const;
    const lease = this.leases.newest(this.sessionId, seat);
    if (lease === undefined) return true;
    const { permission, publishing = [] } = this.known.get(mediaIdentity(seat, lease)) ?? {};
    return permission?.sources.every((source) => publishing.includes(source)) === true;
  }

  private hasSeen(pointId: PointId): boolean {
    const seat = { kind: 'point', pointId } as const;
    const lease = this.leases.newest(this.sessionId, seat);
    return lease === undefined || this.known.has(mediaIdentity(seat, lease));
  }
}

const changed = (before: Rights, after: Rights): readonly PointId[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => !same(before.get(id), after.get(id)));

const same = (a: Publishing | undefined, b: Publishing | undefined): boolean =>
  a?.camera === b?.camera && a?.microphone === b?.microphone && a?.screen === b?.screen;
