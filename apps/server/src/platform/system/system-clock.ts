import { Clock } from '@diemcau/runtime';
import type { Millis } from '@diemcau/session';

/** Wall time, and the session clock beside it: the same rate, moved forward by jumps where a demo or a test asks for them. */
export class SystemClock extends Clock {
  private offsetMs: number;

  /** `startAt` puts the session clock at a moment of another day: a rehearsal, a reference conference. */
  constructor(startAt: Millis | null = null) {
    super();
    this.offsetMs = startAt === null ? 0 : startAt - Date.now();
  }

  session(): Millis {
    return Date.now() + this.offsetMs;
  }

  wall(): Millis {
    return Date.now();
  }

  /** Moves the session clock; a session never goes back in time, so only forward. */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('the session clock only moves forward');
    this.offsetMs += ms;
  }
}
