import type { SessionId } from '@diemcau/session';
import type { Timers } from '../ports/clock.js';
import type { MediaRooms } from '../ports/media-rooms.js';
import type { MediaPassParts } from './media-pass.js';
import { mediaRoomOf, sessionOfMediaRoom, wantsMediaRoom } from './media-room.js';
import { sessionOfTestRoom } from './media-test-room.js';

/** Rarely: what is left behind later than at the start was tried often before it was given up. */
const EVERY_MS = 600_000;
/** After a failure, doubling from the first to the last. */
const AGAIN_MS = 1_000;
const AGAIN_LAST_MS = 60_000;

export interface ForgottenRoomsParts {
  readonly rooms: MediaRooms;
  readonly timers: Timers;
  readonly stateOf: MediaPassParts['stateOf'];
  /** The sessions that this service has a log of. */
  readonly knownSessions: () => Promise<readonly SessionId[]>;
  /** Whether somebody is just trying his equipment in this room. */
  readonly isTesting: (room: string) => boolean;
  /** Told of every failure, and of every room that was deleted (by its name). */
  readonly report: (what: Error | string) => void;
}

/**
 * Deletes the rooms that a crash of ours has left at the media server: tests of equipment that nobody is at any more, and rooms of
 * sessions that have another one by now, or none. A room whose name begins with no session of this service is somebody else's, and left
 * alone.
 */
export class ForgottenRooms {
  private failures = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private cancel = (): void => undefined;

  constructor(private readonly parts: ForgottenRoomsParts) {}

  /** Looks now, soon again as long as that fails, and now and then for ever after. */
  start(): void {
    if (!this.stopped) this.running = this.round();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.cancel();
    await this.running;
  }

  private async round(): Promise<void> {
    const failed = await this.sweep();
    this.failures = failed ? this.failures + 1 : 0;
    if (this.stopped) return;
    const again = Math.min(AGAIN_MS * 2 ** Math.min(this.failures - 1, 10), AGAIN_LAST_MS);
    this.cancel = this.parts.timers.after(failed ? again : EVERY_MS, () => this.start());
  }

  /** True when something is left to be done. */
  private async sweep(): Promise<boolean> {
    try {
      // The list comes first: what is opened later is in none of what is asked now.
      const rooms = await this.parts.rooms.listRooms();
      const known = rooms.length === 0 ? [] : await this.parts.knownSessions();
      const ours = new Set(known);
      let failed = false;
      for (const room of rooms) failed = !(await this.clear(room, ours)) || failed;
      return failed;
    } catch (error) {
      this.parts.report(asError(error));
      return true;
    }
  }

  /** False when the room had to be deleted and could not be. */
  private async clear(room: string, ours: ReadonlySet<SessionId>): Promise<boolean> {
    if (this.stopped) return true;
    try {
      if (!(await this.isForgotten(room, ours))) return true;
      await this.parts.rooms.deleteRoom(room);
      this.parts.report(room);
      return true;
    } catch (error) {
      this.parts.report(asError(error));
      return false;
    }
  }

  private async isForgotten(room: string, ours: ReadonlySet<SessionId>): Promise<boolean> {
    const testing = sessionOfTestRoom(room);
    if (testing !== null) return ours.has(testing) && !this.parts.isTesting(room);
    const sessionId = sessionOfMediaRoom(room);
    if (sessionId === null || !ours.has(sessionId)) return false;
    const state = await this.parts.stateOf(sessionId);
    return !wantsMediaRoom(state) || mediaRoomOf(sessionId, state) !== room;
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
