import { describe, expect, it } from '@jest/globals';
import { settleAll } from './settle-all.js';

const failing = (bad: readonly number[]) => (item: number) =>
  bad.includes(item) ? Promise.reject(new Error(`no ${item}`)) : Promise.resolve();

describe('working off a list a few at a time', () => {
  it('keeps its order and never exceeds its width', async () => {
    const begun: number[] = [];
    let [busy, most] = [0, 0];
    const { failed, untried } = await settleAll([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      begun.push(item);
      most = Math.max(most, (busy += 1));
      await Promise.resolve();
      busy -= 1;
    });
    expect([begun, most, failed, untried]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3, [], []]);
  });

  it('goes on to the end past bad items, and tells them', async () => {
    const { failed, untried } = await settleAll([1, 2, 3, 4], 2, failing([1, 2, 3]));
    expect(failed.map(({ item, error }) => [item, error.message])).toEqual([1, 2, 3].map((n) => [n, `no ${n}`]));
    expect(untried).toEqual([]);
  });

  it('stops when every one of the width is spent, and tells what it left', async () => {
    const { failed, untried } = await settleAll([1, 2, 3, 4, 5], 2, failing([1, 2, 3, 4, 5]), () => true);
    expect(failed.map(({ item }) => item)).toEqual([1, 2]);
    expect(untried).toEqual([3, 4, 5]);
  });
});
