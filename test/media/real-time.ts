import { Clock, Timers } from '@diemcau/runtime';

/** The machine's own time: a real media server keeps no other. */
export class RealClock extends Clock {
  session(): number {
    return Date.now();
  }

  wall(): number {
    return Date.now();
  }
}

/** The machine's own timers. */
export class RealTimers extends Timers {
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  }

  every(ms: number, run: () => void): () => void {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  }
}
