import type { Millis } from './ids.js';

/** A clock that can be stopped and carried over: time used before, and since when it runs now (null while stopped). */
export interface Stopwatch {
  readonly usedMs: number;
  readonly runningSince: Millis | null;
}

export const stoppedWatch: Stopwatch = { usedMs: 0, runningSince: null };

export const watchUsed = (watch: Stopwatch, now: Millis): number =>
  watch.usedMs + (watch.runningSince === null ? 0 : Math.max(0, now - watch.runningSince));

export const startWatch = (watch: Stopwatch, at: Millis): Stopwatch =>
  watch.runningSince === null ? { ...watch, runningSince: at } : watch;

export const stopWatch = (watch: Stopwatch, at: Millis): Stopwatch =>
  watch.runningSince === null ? watch : { usedMs: watchUsed(watch, at), runningSince: null };

/** Leaves [from, to] out of a running clock: the time in which the service was away is nobody's. */
export const skipInterval = (watch: Stopwatch, from: Millis, to: Millis): Stopwatch => {
  if (watch.runningSince === null) return watch;
  const lost = Math.max(0, to - Math.max(from, watch.runningSince));
  return { ...watch, runningSince: watch.runningSince + lost };
};
