import { describe, expect, it } from '@jest/globals';
import { inTurns, mapInTurns } from './system-turns.js';

function* counted(to: number): Generator<undefined, string> {
  for (let i = 0; i < to; i += 1) yield;
  return `${to} steps`;
}

/** How often somebody else had a turn until `work` ended. */
const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
  let [turns, ended] = [0, false as boolean];
  const wait = (): void =>
    void setImmediate(() => {
      turns += 1;
      if (!ended) wait();
    });
  wait();
  await work;
  ended = true;
  return turns;
};

describe('long work in pieces', () => {
  it('comes to the same as at once', async () => {
    expect(await inTurns(counted(7))).toBe('7 steps');
    const items = Array.from({ length: 25 }, (_, i) => i);
    expect(await mapInTurns(items, 10, (item, index) => item * index)).toEqual(items.map((item) => item * item));
    expect(await mapInTurns([], 10, () => 1)).toEqual([]);
  });

  it('lets others have their turn in between', async () => {
    expect(await turnsDuring(inTurns(counted(50)))).toBeGreaterThan(40);
    const items = Array.from({ length: 500 }, (_, i) => i);
    expect(await turnsDuring(mapInTurns(items, 10, String))).toBeGreaterThan(40);
  });

  it('ends with the error of a piece', async () => {
    const fail = (): never => {
      throw new RangeError('no');
    };
    await expect(mapInTurns([1], 1, fail)).rejects.toThrow('no');
  });
});
