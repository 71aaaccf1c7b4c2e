import type { SessionId } from '@diemcau/session';
import type { MediaHints } from '../ports/media-hints.js';
import { MediaError, type MediaRooms, type MediaTokens } from '../ports/media-rooms.js';
import type { WhipRelay } from '../ports/whip-relay.js';

/** The media server that sittings are on which name none. */
export const OWN_CLUSTER = '';

/** One media server behind its ports. */
export interface MediaServer {
  readonly rooms: MediaRooms;
  readonly tokens: MediaTokens;
  readonly hints: MediaHints;
  readonly whip: WhipRelay;
}

export interface MediaClustersParts<Server> {
  /** By name, `OWN_CLUSTER` among them. */
  readonly servers: ReadonlyMap<string, Server>;
  /** The name that a sitting was planned with; it does not change once it is issued, and nobody asks before. */
  readonly clusterOf: (sessionId: SessionId) => Promise<string | null>;
  /** Told when a sitting is on a media server that the configuration does not know any more. */
  readonly missing?: (cluster: string) => void;
}

/** Several media servers: which one the rooms of a session are on. Never another one than it was planned for. */
export class MediaClusters<Server = MediaServer> {
  private readonly places = new Map<SessionId, string>();

  constructor(private readonly parts: MediaClustersParts<Server>) {}

  get all(): readonly Server[] {
    return [...this.parts.servers.values()];
  }

  /** The name of a session's media server, as far as anybody has asked for it. */
  placeOf(sessionId: SessionId): string {
    return this.places.get(sessionId) ?? OWN_CLUSTER;
  }

  /** What belongs to no session is on our own. @throws MediaError `unavailable` where the configuration does not know the name */
  async of(sessionId: SessionId | null): Promise<Server> {
    const place = sessionId === null ? OWN_CLUSTER : (this.places.get(sessionId) ?? (await this.find(sessionId)));
    const server = this.parts.servers.get(place);
    if (server !== undefined) return server;
    this.parts.missing?.(place);
    throw new MediaError('unavailable', `the configuration knows no media server ${place}`);
  }

  private async find(sessionId: SessionId): Promise<string> {
    const place = (await this.parts.clusterOf(sessionId)) ?? OWN_CLUSTER;
    this.places.set(sessionId, place);
    return place;
  }
}
