import type { Ack, AckError } from '@diemcau/contract';
import type { LiveClient } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { KeptAck } from '../../support/log-audit.js';

/** Sends one command of somebody's; `cmdId` stays the same however often it goes out. */
export type NextCommand = (turn: number, cmdId: string) => Promise<Ack>;

/** These say: send it again later, under the same id. */
const AGAIN: ReadonlySet<AckError['code']> = new Set(['RETRY_LATER', 'TOO_FAST']);

/** One person who sends commands one after another, and writes down every answer. It lives outside the service. */
export class Traffic {
  readonly acks: KeptAck[] = [];
  readonly refused = new Map<string, string>();
  /** Commands that have no answer yet. */
  waiting = 0;
  /** Answers since the last call of `answersFromNow`. */
  private fresh = 0;
  private running = true;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    readonly client: LiveClient,
    private readonly next: NextCommand,
    private readonly pauseMs: number,
  ) {}

  begin(): void {
    this.ended = this.run();
  }

  /** Sends no more; resolves when what was sent is answered. */
  end(): Promise<void> {
    this.running = false;
    return this.ended;
  }

  answersFromNow(): void {
    this.fresh = 0;
  }

  get answered(): boolean {
    return this.fresh > 0;
  }

  private async run(): Promise<void> {
    for (let turn = 0; this.running; turn += 1) {
      const cmdId = randomUUID();
      this.waiting = 1;
      const ack = await this.untilSettled(turn, cmdId);
      this.waiting = 0;
      this.fresh += 1;
      if (ack.ok) this.acks.push({ cmdId, seq: ack.seq });
      else this.refused.set(cmdId, ack.error.code);
      await pause(this.pauseMs * (0.5 + Math.random()));
    }
  }

  private async untilSettled(turn: number, cmdId: string): Promise<Ack> {
    for (;;) {
      const ack = await this.next(turn, cmdId);
      if (ack.ok || !AGAIN.has(ack.error.code)) return ack;
      await pause(200);
    }
  }
}
