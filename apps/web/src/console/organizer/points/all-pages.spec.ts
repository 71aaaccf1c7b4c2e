import { describe, expect, it } from '@jest/globals';
import { allPages } from './all-pages.js';

describe('a list in pages', () => {
  const whole = Array.from({ length: 7 }, (_, index) => index);
  const read = (offset: number): Promise<{ total: number; items: readonly number[] }> =>
    Promise.resolve({ total: whole.length, items: whole.slice(offset, offset + 3) });

  it('comes together in its order', async () => {
    expect(await allPages(3, read)).toEqual(whole);
  });

  it('may be empty', async () => {
    expect(await allPages(3, () => Promise.resolve({ total: 0, items: [] }))).toEqual([]);
  });
});
