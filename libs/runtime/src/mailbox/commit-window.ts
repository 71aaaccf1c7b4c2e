import type { Timers } from '../ports/clock.js';

const WINDOW_MS = 5;

/** From this size on, commands arrive faster than commits end. */
const BUSY_GROUP = 8;

/**
 * How long the next group gathers after a commit has ended. Calm: not at all, for an answer then takes one commit and waiting
 * only adds to it. Under load: 5 ms, for each commit costs the same whatever its size, and fewer, larger ones leave the
 * processor to the sockets. A chair's command, or a full group, ends the window at once.
 */
export class CommitWindow {
  private last = 0;
  private end: (() => void) | null = null;

  constructor(private readonly timers: Timers) {}

  /** How many commands there were when the last group was formed, those left for the next included. */
  groupWas(size: number): void {
    this.last = size;
  }

  wait(): Promise<void> {
    if (this.last < BUSY_GROUP) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.timers.after(WINDOW_MS, () => this.cutShort());
      this.end = () => {
        cancel();
        this.end = null;
        resolve();
      };
    });
  }

  cutShort(): void {
    this.end?.();
  }
}
