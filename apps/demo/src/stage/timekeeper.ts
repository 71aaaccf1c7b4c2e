import type { ClockAnswer } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pace } from '../options.js';

export const MINUTE = 60_000;
export const SECOND = 1_000;

/** A minute of the conference takes a second and a half to watch, and nothing longer than five. */
const WATCHED = { share: 1 / 40, longestMs: 5 * SECOND };

const hallClock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});

/** Lets the time of the conference pass: the session clock jumps, or everybody waits. */
export class Timekeeper {
  /** How far the session clock is ahead of the wall's (behind it, in a conference of long ago). */
  private offset = 0;

  private constructor(
    private readonly admin: HttpClient,
    private readonly pace: Pace,
  ) {}

  static async start(admin: HttpClient, pace: Pace): Promise<Timekeeper> {
    const time = new Timekeeper(admin, pace);
    await time.jump(1);
    return time;
  }

  /** What the clock in the hall shows: "08:15". */
  get shown(): string {
    return hallClock.format(this.at);
  }

  async pass(ms: number): Promise<void> {
    if (ms <= 0) return;
    const waited = this.waits(ms);
    await wait(waited);
    if (waited < ms) await this.jump(ms - waited);
  }

  /** To an hour of the plan; nothing happens when it is past. Days before the conference are jumped at any speed. */
  async until(moment: number, { jump = false } = {}): Promise<void> {
    const ms = moment - this.at;
    if (jump && ms > 0) await this.jump(ms);
    else await this.pass(ms);
  }

  /** The session clock, milliseconds since 1970. */
  get at(): number {
    return Date.now() + this.offset;
  }

  /** How much of that time somebody really waits. */
  private waits(ms: number): number {
    if (this.pace === 'realtime') return ms;
    return this.pace === 'watch' ? Math.min(ms, ms * WATCHED.share, WATCHED.longestMs) : 0;
  }

  private async jump(advanceMs: number): Promise<void> {
    const { sessionTime } = await this.admin.post<ClockAnswer>('/api/demo/clock', { advanceMs: Math.ceil(advanceMs) });
    this.offset = sessionTime - Date.now();
  }
}
