import { setTimeout as pause } from 'node:timers/promises';

/**
 * An open loop: calls `send` for each of `count` turns, `everyMs` apart, whatever becomes of the earlier ones. A turn that comes late
 * still gets the moment at which it was meant, so that waiting in our own queue counts as waiting. Ends before, once `ended` says so.
 */
export const openLoop = async (
  count: number,
  everyMs: number,
  send: (turn: number, meantAt: number) => void,
  ended: () => boolean = () => false,
): Promise<void> => {
  const from = performance.now() + 50;
  for (let turn = 0; turn < count && !ended(); turn += 1) {
    const meantAt = from + turn * everyMs;
    // A timer may fire a little early.
    for (let wait = meantAt - performance.now(); wait > 0; wait = meantAt - performance.now())
      await pause(Math.ceil(wait));
    send(turn, meantAt);
  }
};

/** Runs `work` for every item, at most `atOnce` at a time. */
export const inParallel = async <Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
};
