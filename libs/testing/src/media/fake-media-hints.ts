import type { Timers } from '@diemcau/runtime';

export type HintDelivery = 'on_time' | 'lost' | 'twice' | 'late';

const ON_TIME_MS = 10;
const LATE_MS = 30_000;

/** The media server's calls about its rooms, as they arrive or do not. */
export class FakeMediaHints {
  delivery: HintDelivery = 'on_time';
  /** How many are still under way. */
  underWay = 0;
  private hear: ((room: string) => void) | null = null;

  constructor(private readonly timers: Timers | null) {}

  /** Who is called; nobody until then. */
  tell(hear: (room: string) => void): void {
    this.hear = hear;
  }

  happened(room: string): void {
    const { hear, timers } = this;
    if (hear === null || timers === null || this.delivery === 'lost') return;
    const times = this.delivery === 'twice' ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      this.underWay += 1;
      timers.after(this.delivery === 'late' ? LATE_MS : ON_TIME_MS, () => {
        this.underWay -= 1;
        hear(room);
      });
    }
  }
}
