import {
  MEDIA_SOURCES,
  MediaError,
  type MediaErrorKind,
  type MediaParticipant,
  type MediaPermission,
  MediaRooms,
  type MediaSource,
  type Timers,
} from '@diemcau/runtime';
import { FakeMediaFaults, type FaultShape, type MediaCall } from './fake-media-faults.js';
import { FakeMediaHints } from './fake-media-hints.js';

export type { MediaCall } from './fake-media-faults.js';

/** How a client goes about its rights. */
export interface ClientManners {
  /** Calls about its identity that still answer "not there", as LiveKit's do right after a join. */
  readonly unknownFor?: number;
  /** Its publications outlive a revocation, as LiveKit sometimes lets them. */
  readonly clings?: boolean;
  /** Its permission is another one now. */
  readonly onPermission?: (permission: MediaPermission) => void;
  /** The server has muted or unmuted one of its publications. */
  readonly onMuted?: (source: MediaSource, muted: boolean) => void;
  /** It was disconnected. */
  readonly onGone?: () => void;
}

interface Member {
  permission: MediaPermission;
  readonly publishing: Set<MediaSource>;
  readonly muted: Set<MediaSource>;
  unknownFor: number;
  readonly manners: ClientManners;
  readonly leave: () => void;
}

/** A client's end of the fake. */
export interface FakeClient {
  /** False when the permission does not allow it. */
  publish(source: MediaSource): boolean;
  unpublish(source: MediaSource): void;
  readonly gone: Promise<void>;
}

const canonical = (permission: MediaPermission): MediaPermission => ({
  ...permission,
  sources: MEDIA_SOURCES.filter((source) => permission.sources.includes(source)),
});

/**
 * Media rooms in memory that behave as LiveKit does, with switches for its faults. The contract suite holds the two together.
 * Faults that take time, and hints, need timers.
 */
export class FakeMediaRooms extends MediaRooms {
  /** Every call in order, as "setPermission room identity camera+microphone". */
  readonly calls: string[] = [];
  readonly faults: FakeMediaFaults;
  readonly hints: FakeMediaHints;
  private readonly rooms = new Map<string, Map<string, Member>>();

  constructor(timers: Timers | null = null) {
    super();
    this.faults = new FakeMediaFaults(timers);
    this.hints = new FakeMediaHints(timers);
  }

  /** All calls, or one kind of call, or those about one participant, fail from now on. */
  fail(kind: MediaErrorKind, call?: MediaCall, shape: Omit<FaultShape, 'call'> = {}): void {
    this.faults.add(kind, { ...shape, call });
  }

  heal(): void {
    this.faults.heal();
  }

  /** Calls hang from now on until `release`. */
  hang(): void {
    this.faults.hang();
  }

  release(): void {
    this.faults.release();
  }

  /** The server restarts without its memory: every room is gone, every client disconnected. */
  restart(): void {
    const members = [...this.rooms.values()].flatMap((room) => [...room.values()]);
    this.rooms.clear();
    for (const member of members) member.leave();
  }

  /** A client joins with what its token says; the same identity evicts the one before. */
  join(room: string, identity: string, permission: MediaPermission, manners: ClientManners = {}): FakeClient {
    const members = this.rooms.get(room);
    if (members === undefined) throw new Error('requested room does not exist');
    members.get(identity)?.leave();
    let left = (): void => undefined;
    const gone = new Promise<void>((resolve) => (left = resolve));
    const leave = (): void => {
      left();
      manners.onGone?.();
    };
    const { unknownFor = 0 } = manners;
    const sending = { publishing: new Set<MediaSource>(), muted: new Set<MediaSource>() };
    const member: Member = { permission: canonical(permission), ...sending, unknownFor, manners, leave };
    members.set(identity, member);
    this.hints.happened(room);
    const publish = (source: MediaSource): boolean => {
      const allowed = members.get(identity) === member && member.permission.sources.includes(source);
      if (allowed && !member.publishing.has(source)) {
        member.publishing.add(source);
        this.hints.happened(room);
      }
      return allowed;
    };
    const unpublish = (source: MediaSource): void => {
      member.publishing.delete(source);
      member.muted.delete(source);
    };
    return { publish, unpublish, gone };
  }

  /** A publication that the permission does not explain: what LiveKit sometimes leaves behind. */
  leaveStray(room: string, identity: string, source: MediaSource): void {
    this.rooms.get(room)?.get(identity)?.publishing.add(source);
  }

  /** The names of the open rooms. */
  openRooms(): readonly string[] {
    return [...this.rooms.keys()];
  }

  /** Who is in a room as it is now, whatever the faults and without a call. */
  within(room: string): readonly MediaParticipant[] {
    return [...(this.rooms.get(room) ?? [])].map(([identity, { permission, publishing, muted }]) => {
      const sent = MEDIA_SOURCES.filter((source) => publishing.has(source));
      const silent = sent.filter((source) => muted.has(source));
      return { identity, permission, publishing: sent, ...(silent.length === 0 ? {} : { muted: silent }) };
    });
  }

  check(): Promise<void> {
    return this.called('check', [], () => undefined);
  }

  listRooms(): Promise<readonly string[]> {
    return this.called('listRooms', [], () => this.openRooms());
  }

  ensureRoom(room: string): Promise<void> {
    return this.called('ensureRoom', [room], () => {
      if (!this.rooms.has(room)) this.rooms.set(room, new Map());
    });
  }

  deleteRoom(room: string): Promise<void> {
    return this.called('deleteRoom', [room], () => {
      const members = [...(this.rooms.get(room)?.values() ?? [])];
      this.rooms.delete(room);
      for (const member of members) member.leave();
    });
  }

  listParticipants(room: string): Promise<readonly MediaParticipant[]> {
    return this.called('listParticipants', [room], () => {
      if (!this.rooms.has(room)) throw new MediaError('not_found', `no room ${room}`);
      return this.within(room);
    });
  }

  setPermission(room: string, identity: string, permission: MediaPermission): Promise<void> {
    return this.called('setPermission', [room, identity, permission.sources.join('+') || 'nothing'], () => {
      const member = this.member(room, identity);
      if (member === undefined) throw new MediaError('not_found', 'participant does not exist');
      this.permit(room, member, canonical(permission));
    });
  }

  setMuted(room: string, identity: string, source: MediaSource, muted: boolean): Promise<void> {
    return this.called('setMuted', [room, identity, `${source}=${muted ? 'muted' : 'open'}`], () => {
      const member = this.member(room, identity);
      if (member?.publishing.has(source) !== true) throw new MediaError('not_found', `no ${source} of ${identity}`);
      if (muted) member.muted.add(source);
      else member.muted.delete(source);
      member.manners.onMuted?.(source, muted);
    });
  }

  removeParticipant(room: string, identity: string): Promise<void> {
    return this.called('removeParticipant', [room, identity], () => {
      const member = this.member(room, identity);
      if (member === undefined) return;
      this.rooms.get(room)?.delete(identity);
      member.leave();
      this.hints.happened(room);
    });
  }

  /** An identical permission changes nothing, not even a publication that it does not explain. */
  private permit(room: string, member: Member, permission: MediaPermission): void {
    if (JSON.stringify(member.permission) === JSON.stringify(permission)) return;
    member.permission = permission;
    const ended = [...member.publishing].filter((source) => !permission.sources.includes(source));
    if (member.manners.clings !== true) {
      for (const source of ended) {
        member.publishing.delete(source);
        member.muted.delete(source);
      }
    }
    if (ended.length > 0) this.hints.happened(room);
    member.manners.onPermission?.(permission);
  }

  private member(room: string, identity: string): Member | undefined {
    const member = this.rooms.get(room)?.get(identity);
    if (member === undefined || member.unknownFor === 0) return member;
    member.unknownFor -= 1;
    return undefined;
  }

  private called<Answer>(call: MediaCall, words: readonly string[], act: () => Answer): Promise<Answer> {
    this.calls.push([call, ...words].join(' '));
    return this.faults.run(call, words[1] ?? null, act);
  }
}
