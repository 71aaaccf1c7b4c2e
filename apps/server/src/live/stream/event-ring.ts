import type { LoggedEvent } from '@diemcau/runtime';

/** The latest events of one session, dense in seq, for clients that were away for a moment. */
export class EventRing {
  private events: LoggedEvent[] = [];

  /** `base`: the seq after which the ring knows everything. */
  constructor(
    private base: number,
    private readonly capacity: number,
  ) {}

  get head(): number {
    return this.events.at(-1)?.seq ?? this.base;
  }

  /** Events that follow the head; the ones it knows already are passed over. A gap empties it: what it cannot vouch for it forgets. */
  append(events: readonly LoggedEvent[]): void {
    for (const logged of events) {
      if (logged.seq <= this.head) continue;
      if (logged.seq !== this.head + 1) {
        this.events = [];
        this.base = logged.seq - 1;
      }
      this.events.push(logged);
    }
    // Trimmed in large steps: one shift per event would move the whole array each time.
    if (this.events.length > this.capacity * 2) {
      this.events = this.events.slice(-this.capacity);
      this.base = (this.events[0]?.seq ?? 1) - 1;
    }
  }

  /** What the log holds from before the ring was made; kept only where it joins on. */
  prepend(older: readonly LoggedEvent[]): void {
    const [first] = older;
    if (first === undefined || older.at(-1)?.seq !== this.base) return;
    this.events = [...older, ...this.events];
    this.base = first.seq - 1;
  }

  /** What came after `seq`; null when it reaches further back than the ring, or into the future. */
  after(seq: number): readonly LoggedEvent[] | null {
    if (seq < this.base || seq > this.head) return null;
    return this.events.slice(seq - this.base);
  }
}
