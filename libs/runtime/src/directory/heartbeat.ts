import type { Clock, Timers } from '../ports/clock.js';
import type { Liveness } from '../ports/liveness.js';
import type { Log } from '../ports/log.js';

/** Well under the threshold of an outage, so that a quick restart is not taken for one. */
const MARK_EVERY_MS = 5_000;

export interface HeartbeatParts {
  readonly liveness: Liveness;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly report: Log;
}

/** Marks every few seconds that the service is there and can write. */
export class Heartbeat {
  private cancel: (() => void) | null = null;
  private marking: Promise<void> | null = null;

  constructor(private readonly parts: HeartbeatParts) {}

  async start(): Promise<void> {
    await this.mark();
    this.cancel = this.parts.timers.every(MARK_EVERY_MS, () => void this.mark());
  }

  /** Marks once more: what comes after is the outage. */
  async stop(): Promise<void> {
    this.cancel?.();
    await this.marking;
    await this.mark();
  }

  /** One at a time: marks that pile up on a slow disk would only make it slower. */
  private mark(): Promise<void> {
    this.marking ??= this.write().finally(() => (this.marking = null));
    return this.marking;
  }

  private async write(): Promise<void> {
    try {
      await this.parts.liveness.mark(this.parts.clock.wall());
    } catch (error) {
      this.parts.report.error('the liveness mark could not be written', error, {});
    }
  }
}
