import { Timers } from '@diemcau/runtime';
import { FakeClock } from './fake-clock.js';

interface Timer {
  due: number;
  readonly every: number | null;
  readonly run: () => void;
}

/** Timers that fire when the test lets time pass, in the order in which they are due. */
export class FakeTimers extends Timers {
  private readonly timers = new Set<Timer>();

  constructor(private readonly clock: FakeClock = new FakeClock()) {
    super();
  }

  after(ms: number, run: () => void): () => void {
    return this.add({ due: this.clock.wall() + ms, every: null, run });
  }

  every(ms: number, run: () => void): () => void {
    return this.add({ due: this.clock.wall() + ms, every: ms, run });
  }

  /** How many wait. */
  get pending(): number {
    return this.timers.size;
  }

  /** Lets time pass and fires what becomes due; promises that this settles need the test's own `await`. */
  advance(ms: number): void {
    const end = this.clock.wall() + ms;
    for (let next = this.next(end); next !== undefined; next = this.next(end)) {
      this.clock.advance(Math.max(0, next.due - this.clock.wall()));
      if (next.every === null) this.timers.delete(next);
      else next.due += next.every;
      next.run();
    }
    this.clock.advance(end - this.clock.wall());
  }

  private add(timer: Timer): () => void {
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  private next(end: number): Timer | undefined {
    return [...this.timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}
