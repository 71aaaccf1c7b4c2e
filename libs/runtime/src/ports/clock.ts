import type { Millis } from '@diemcau/session';

/** The session clock runs at rate 1 and may be jumped in a demo or a test; the wall clock never is (tokens, cookies, tickets). */
export abstract class Clock {
  abstract session(): Millis;
  abstract wall(): Millis;
}

export abstract class Timers {
  /** Calls `run` once after `ms` of real time; the result cancels it. */
  abstract after(ms: number, run: () => void): () => void;
  /** Calls `run` every `ms` of real time; the result cancels it. */
  abstract every(ms: number, run: () => void): () => void;
}
