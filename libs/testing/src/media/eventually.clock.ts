import { setTimeout as pause } from 'node:timers/promises';

/** Asks again every 10 ms until the answer is yes: for what a real server tells nobody about. */
export const eventually = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 5_000,
): Promise<void> => {
  const until = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`not within ${withinMs} ms: ${what}`);
    await pause(10);
  }
};
