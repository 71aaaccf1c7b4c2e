import type { SessionId } from '@diemcau/session';
import { type MediaHint, MediaHints } from '../ports/media-hints.js';
import {
  MediaError,
  type MediaParticipant,
  type MediaPermission,
  type MediaRoomLimits,
  MediaRooms,
  type MediaSource,
  type MediaToken,
  type MediaTokenRequest,
  MediaTokens,
} from '../ports/media-rooms.js';
import { type WhipAnswer, type WhipChange, type WhipChanged, type WhipEntry, WhipRelay } from '../ports/whip-relay.js';
import type { MediaClusters, MediaServer } from './media-clusters.js';
import { sessionOfMediaRoom } from './media-room.js';
import { sessionOfTestRoom } from './media-test-room.js';

const sessionOf = (room: string): SessionId | null => sessionOfTestRoom(room) ?? sessionOfMediaRoom(room);

/** Each room on the media server of its session. */
class ClusteredRooms extends MediaRooms {
  constructor(private readonly clusters: MediaClusters) {
    super();
  }

  /** All of them: one that is away is missed. */
  async check(): Promise<void> {
    await Promise.all(this.clusters.all.map(({ rooms }) => rooms.check()));
  }

  async listRooms(): Promise<readonly string[]> {
    return (await Promise.all(this.clusters.all.map(({ rooms }) => rooms.listRooms()))).flat();
  }

  async ensureRoom(room: string, limits?: MediaRoomLimits): Promise<void> {
    await (await this.of(room)).ensureRoom(room, limits);
  }

  async deleteRoom(room: string): Promise<void> {
    await (await this.of(room)).deleteRoom(room);
  }

  async listParticipants(room: string): Promise<readonly MediaParticipant[]> {
    return (await this.of(room)).listParticipants(room);
  }

  async setPermission(room: string, identity: string, permission: MediaPermission): Promise<void> {
    await (await this.of(room)).setPermission(room, identity, permission);
  }

  async setMuted(room: string, identity: string, source: MediaSource, muted: boolean): Promise<void> {
    await (await this.of(room)).setMuted(room, identity, source, muted);
  }

  async removeParticipant(room: string, identity: string): Promise<void> {
    await (await this.of(room)).removeParticipant(room, identity);
  }

  private async of(room: string): Promise<MediaRooms> {
    return (await this.clusters.of(sessionOf(room))).rooms;
  }
}

/** With the key and the address of that server. */
class ClusteredTokens extends MediaTokens {
  constructor(private readonly clusters: MediaClusters) {
    super();
  }

  async mint(request: MediaTokenRequest): Promise<MediaToken> {
    return (await this.clusters.of(sessionOf(request.room))).tokens.mint(request);
  }
}

/** A call is from whichever server has signed it. */
class ClusteredHints extends MediaHints {
  constructor(private readonly clusters: MediaClusters) {
    super();
  }

  async read(body: string, authorization: string): Promise<MediaHint> {
    let denied: unknown = new MediaError('denied', 'there is no media server');
    for (const { hints } of this.clusters.all) {
      try {
        return await hints.read(body, authorization);
      } catch (error) {
        denied = error;
      }
    }
    throw denied;
  }
}

/** An encoder comes in where its session's room is. */
class ClusteredWhip extends WhipRelay {
  constructor(private readonly clusters: MediaClusters) {
    super();
  }

  async offer(entry: WhipEntry, sdp: string): Promise<WhipAnswer> {
    return (await this.of(entry)).offer(entry, sdp);
  }

  async change(entry: WhipEntry, connection: string, change: WhipChange): Promise<WhipChanged> {
    return (await this.of(entry)).change(entry, connection, change);
  }

  async end(entry: WhipEntry, connection: string): Promise<void> {
    await (await this.of(entry)).end(entry, connection);
  }

  private async of({ room }: WhipEntry): Promise<WhipRelay> {
    return (await this.clusters.of(sessionOf(room))).whip;
  }
}

/** Several media servers as one: whatever is about a room goes to the server of its session. */
export const clusteredMedia = (clusters: MediaClusters): MediaServer => ({
  rooms: new ClusteredRooms(clusters),
  tokens: new ClusteredTokens(clusters),
  hints: new ClusteredHints(clusters),
  whip: new ClusteredWhip(clusters),
});
