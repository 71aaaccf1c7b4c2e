import { Timers } from '@diemcau/runtime';

/** Timers of the process; none of them keeps it alive by itself. */
export class SystemTimers extends Timers {
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  }

  every(ms: number, run: () => void): () => void {
    const timer = setInterval(run, ms).unref();
    return () => clearInterval(timer);
  }
}
