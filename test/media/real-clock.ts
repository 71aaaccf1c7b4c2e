import { Clock } from '@diemcau/runtime';

/** The machine's own time: a real media server keeps no other. */
export class RealClock extends Clock {
  session(): number {
    return Date.now();
  }

  wall(): number {
    return Date.now();
  }
}
