import { Clock } from '@diemcau/runtime';

/** Friday, 18 January 2024, 08:00 in Hà Nội. */
const START = Date.UTC(2024, 0, 18, 1, 0, 0);

/** Both clocks stand still until told to move. */
export class FakeClock extends Clock {
  private now = START;
  private offset = 0;

  session(): number {
    return this.now + this.offset;
  }

  wall(): number {
    return this.now;
  }

  /** Time passes. */
  advance(ms: number): void {
    this.now += ms;
  }

  /** The session clock alone is set forward or back. */
  jump(ms: number): void {
    this.offset += ms;
  }
}
