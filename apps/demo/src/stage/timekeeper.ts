import type { ClockAnswer } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import { setTimeout as wait } from 'node:timers/promises';

export const MINUTE = 60_000;
export const SECOND = 1_000;

/** Lets the time of the conference pass: the session clock jumps, or everybody waits. */
export class Timekeeper {
  constructor(
    private readonly admin: HttpClient,
    private readonly realtime: boolean,
    private now: number,
  ) {}

  async pass(ms: number): Promise<void> {
    if (ms <= 0) return;
    if (this.realtime) await wait(ms);
    else await this.jump(ms);
  }

  /** To an hour of the plan; nothing happens when it is past. Days before the conference are jumped at any speed. */
  async until(moment: number, { jump = false } = {}): Promise<void> {
    await this.jump(1);
    const ms = moment - this.now;
    if (ms <= 0) return;
    if (jump) await this.jump(ms);
    else await this.pass(ms);
  }

  private async jump(advanceMs: number): Promise<void> {
    ({ sessionTime: this.now } = await this.admin.post<ClockAnswer>('/api/demo/clock', { advanceMs }));
  }
}
