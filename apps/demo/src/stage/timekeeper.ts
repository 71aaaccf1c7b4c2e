import type { ClockAnswer } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import { setTimeout as wait } from 'node:timers/promises';

export const MINUTE = 60_000;
export const SECOND = 1_000;

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
    private readonly realtime: boolean,
  ) {}

  static async start(admin: HttpClient, realtime: boolean): Promise<Timekeeper> {
    const time = new Timekeeper(admin, realtime);
    await time.jump(1);
    return time;
  }

  /** What the clock in the hall shows: "08:15". */
  get shown(): string {
    return hallClock.format(this.now);
  }

  async pass(ms: number): Promise<void> {
    if (ms <= 0) return;
    if (this.realtime) await wait(ms);
    else await this.jump(ms);
  }

  /** To an hour of the plan; nothing happens when it is past. Days before the conference are jumped at any speed. */
  async until(moment: number, { jump = false } = {}): Promise<void> {
    const ms = moment - this.now;
    if (jump && ms > 0) await this.jump(ms);
    else await this.pass(ms);
  }

  private get now(): number {
    return Date.now() + this.offset;
  }

  private async jump(advanceMs: number): Promise<void> {
    const { sessionTime } = await this.admin.post<ClockAnswer>('/api/demo/clock', { advanceMs: Math.ceil(advanceMs) });
    this.offset = sessionTime - Date.now();
  }
}
