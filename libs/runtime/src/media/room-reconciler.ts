import type { Timers } from '../ports/clock.js';
import type { MediaPass, PassResult } from './media-pass.js';

/** Several changes in a row make one pass. */
const DEBOUNCE_MS = 20;
/** How soon a participant that the server does not know yet is tried again. */
const UNSETTLED_MS = [250, 1_000, 3_000] as const;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** Looking without being told; a larger list costs more to read. */
const LOOK_MS = 5_000;
const LOOK_LARGE_MS = 15_000;
const LARGE = 300;

/** What a pass came to: the error it failed with, or null. */
export type PassObserver = (error: unknown) => void;

/**
 * Keeps one session's room in agreement with the session: one pass at a time, each from the state of that moment, so that nothing is
 * lost when changes come faster than the media server answers. Looks by itself, and again after failures.
 */
export class RoomReconciler {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private failures = 0;
  private unsettled = 0;
  private waiting: { readonly cancel: () => void; readonly retry: boolean } | null = null;

  constructor(
    private readonly pass: MediaPass,
    private readonly timers: Timers,
    private readonly observe: PassObserver,
  ) {}

  /** Something changed. `urgent` starts at once, even while the server is being left in peace after failures. */
  request(urgent: boolean): void {
    if (urgent) this.start();
    else if (this.running !== null) this.again = true;
    else if (this.waiting?.retry !== true) this.wait(DEBOUNCE_MS, false);
  }

  /** True when the room is open; asks the media server when that is not known. */
  async ready(): Promise<boolean> {
    if (this.pass.open) return true;
    this.start();
    await this.running;
    return this.pass.open;
  }

  /** No pass begins any more; resolves when the last one has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.waiting?.cancel();
    await this.running;
  }

  private start(): void {
    if (this.running !== null) {
      this.again = true;
      return;
    }
    if (this.stopped) return;
    this.waiting?.cancel();
    this.waiting = null;
    this.running = this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    let next: number | null;
    do {
      this.again = false;
      next = await this.once();
    } while (this.isAsked());
    if (next !== null) this.wait(next, this.failures > 0);
  }

  private isAsked(): boolean {
    return this.again && !this.stopped;
  }

  /** One pass; the time until the next one, null for none. */
  private async once(): Promise<number | null> {
    try {
      const result = await this.pass.run();
      this.failures = 0;
      this.observe(null);
      return this.afterSuccess(result);
    } catch (error) {
      this.failures += 1;
      this.observe(error);
      return Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS);
    }
  }

  private afterSuccess(result: PassResult): number | null {
    if (result.kind === 'closed') return null;
    const look = result.participants > LARGE ? LOOK_LARGE_MS : LOOK_MS;
    if (result.kind === 'settled') {
      this.unsettled = 0;
      return look;
    }
    this.unsettled += 1;
    return UNSETTLED_MS[this.unsettled - 1] ?? look;
  }

  private wait(ms: number, retry: boolean): void {
    if (this.stopped) return;
    this.waiting?.cancel();
    const cancel = this.timers.after(ms, () => {
      this.waiting = null;
      this.start();
    });
    this.waiting = { cancel, retry };
  }
}
