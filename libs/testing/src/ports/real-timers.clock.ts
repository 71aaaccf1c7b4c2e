import { Timers } from '@diemcau/runtime';

/** Timers of the machine, for tests on real storage; they do not keep a process alive. */
export class RealTimers extends Timers {
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  }

  every(ms: number, run: () => void): () => void {
    const timer = setInterval(run, ms).unref();
    return () => clearInterval(timer);
  }
}
