import { LivekitMediaRooms } from '@diemcau/media';
import type { MediaParticipant } from '@diemcau/runtime';
import { setTimeout as pause } from 'node:timers/promises';
import type { FragileLivekit } from '#livekit-server';

const EVERY_MS = 60;
const TIMEOUT_S = 2;

/**
 * What LiveKit itself says of one room, asked past our service all the time. It is also how the pages learn of their rights: the native
 * media client is told of its permission as a browser is, and keeps it to itself.
 */
export class RoomWatch {
  private known: ReadonlyMap<string, MediaParticipant> = new Map();
  private readonly absentSince = new Map<string, number>();
  private running = true;
  private readonly ended: Promise<void>;
  private readonly rooms: LivekitMediaRooms;

  constructor(
    { url, apiKey, apiSecret }: FragileLivekit,
    private readonly room: string,
  ) {
    this.rooms = new LivekitMediaRooms({ apiUrl: url, clientUrl: url, apiKey, apiSecret, requestTimeout: TIMEOUT_S });
    this.ended = this.look();
  }

  /** As of this moment. @throws MediaError when there is no room, or LiveKit does not answer. */
  now(): Promise<readonly MediaParticipant[]> {
    return this.rooms.listParticipants(this.room);
  }

  mayPublish(identity: string): boolean {
    return this.known.get(identity)?.permission?.sources.includes('microphone') === true;
  }

  publishes(identity: string): boolean {
    return this.known.get(identity)?.publishing.includes('microphone') === true;
  }

  /** For how long LiveKit has answered without knowing this identity. */
  lackedForMs(identity: string): number {
    if (this.known.has(identity)) this.absentSince.delete(identity);
    else if (!this.absentSince.has(identity)) this.absentSince.set(identity, performance.now());
    return performance.now() - (this.absentSince.get(identity) ?? performance.now());
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.ended;
  }

  private async look(): Promise<void> {
    while (this.running) {
      // Away: what was known last stays, as it does in a page that is told nothing.
      const listed = await this.now().catch(() => null);
      if (listed !== null) this.known = new Map(listed.map((one) => [one.identity, one]));
      await pause(EVERY_MS);
    }
  }
}
