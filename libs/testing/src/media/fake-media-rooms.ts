import {
  MEDIA_SOURCES,
  MediaError,
  type MediaErrorKind,
  type MediaParticipant,
  type MediaPermission,
  MediaRooms,
  type MediaSource,
} from '@diemcau/runtime';

export type MediaCall =
  'check' | 'ensureRoom' | 'deleteRoom' | 'listParticipants' | 'setPermission' | 'removeParticipant';

interface Member {
  permission: MediaPermission;
  publishing: Set<MediaSource>;
  /** Calls about this identity that still answer "not there", as LiveKit's do right after a join. */
  unknownFor: number;
  readonly leave: () => void;
}

/** A client's end of the fake. */
export interface FakeClient {
  /** False when the permission does not allow it. */
  publish(source: MediaSource): boolean;
  readonly gone: Promise<void>;
}

const canonical = (permission: MediaPermission): MediaPermission => ({
  ...permission,
  sources: MEDIA_SOURCES.filter((source) => permission.sources.includes(source)),
});

/** Media rooms in memory that behave as LiveKit does, with switches for its faults. The contract suite holds the two together. */
export class FakeMediaRooms extends MediaRooms {
  /** Every call in order, as "setPermission room identity camera+microphone". */
  readonly calls: string[] = [];
  private readonly rooms = new Map<string, Map<string, Member>>();
  private readonly faults = new Map<MediaCall, MediaErrorKind>();
  private held: { readonly release: () => void; readonly until: Promise<void> } | null = null;

  /** All calls, or one kind of call, fail from now on. */
  fail(kind: MediaErrorKind, call?: MediaCall): void {
    const calls: readonly MediaCall[] =
      call === undefined
        ? ['check', 'ensureRoom', 'deleteRoom', 'listParticipants', 'setPermission', 'removeParticipant']
        : [call];
    for (const one of calls) this.faults.set(one, kind);
  }

  heal(): void {
    this.faults.clear();
  }

  /** Calls hang from now on until `release`. */
  hang(): void {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    this.held = { release, until };
  }

  release(): void {
    this.held?.release();
    this.held = null;
  }

  /** The server restarts without its memory: every room is gone, every client disconnected. */
  restart(): void {
    for (const members of this.rooms.values()) for (const member of members.values()) member.leave();
    this.rooms.clear();
  }

  /** A client joins with what its token says; the same identity evicts the one before. `unknownFor`: see Member. */
  join(room: string, identity: string, permission: MediaPermission, unknownFor = 0): FakeClient {
    const members = this.rooms.get(room);
    if (members === undefined) throw new Error('requested room does not exist');
    members.get(identity)?.leave();
    let leave = (): void => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    const member: Member = { permission: canonical(permission), publishing: new Set(), unknownFor, leave };
    members.set(identity, member);
    const publish = (source: MediaSource): boolean => {
      const allowed = members.get(identity) === member && member.permission.sources.includes(source);
      if (allowed) member.publishing.add(source);
      return allowed;
    };
    return { publish, gone };
  }

  /** A publication that the permission does not explain: what LiveKit sometimes leaves behind. */
  leaveStray(room: string, identity: string, source: MediaSource): void {
    this.rooms.get(room)?.get(identity)?.publishing.add(source);
  }

  /** The names of the open rooms. */
  openRooms(): readonly string[] {
    return [...this.rooms.keys()];
  }

  async check(): Promise<void> {
    await this.called('check');
  }

  async ensureRoom(room: string): Promise<void> {
    await this.called('ensureRoom', room);
    if (!this.rooms.has(room)) this.rooms.set(room, new Map());
  }

  async deleteRoom(room: string): Promise<void> {
    await this.called('deleteRoom', room);
    for (const member of this.rooms.get(room)?.values() ?? []) member.leave();
    this.rooms.delete(room);
  }

  async listParticipants(room: string): Promise<readonly MediaParticipant[]> {
    await this.called('listParticipants', room);
    const members = this.rooms.get(room);
    if (members === undefined) throw new MediaError('not_found', `no room ${room}`);
    return [...members].map(([identity, { permission, publishing }]) => ({
      identity,
      permission,
      publishing: MEDIA_SOURCES.filter((source) => publishing.has(source)),
    }));
  }

  async setPermission(room: string, identity: string, permission: MediaPermission): Promise<void> {
    await this.called('setPermission', room, identity, permission.sources.join('+') || 'nothing');
    const member = this.member(room, identity);
    if (member === undefined) throw new MediaError('not_found', 'participant does not exist');
    member.permission = canonical(permission);
    for (const source of member.publishing) if (!permission.sources.includes(source)) member.publishing.delete(source);
  }

  async removeParticipant(room: string, identity: string): Promise<void> {
    await this.called('removeParticipant', room, identity);
    this.member(room, identity)?.leave();
    this.rooms.get(room)?.delete(identity);
  }

  private member(room: string, identity: string): Member | undefined {
    const member = this.rooms.get(room)?.get(identity);
    if (member === undefined || member.unknownFor === 0) return member;
    member.unknownFor -= 1;
    return undefined;
  }

  private async called(call: MediaCall, ...words: readonly string[]): Promise<void> {
    this.calls.push([call, ...words].join(' '));
    await this.held?.until;
    const kind = this.faults.get(call);
    if (kind !== undefined) throw new MediaError(kind, `${call} failed`);
  }
}
