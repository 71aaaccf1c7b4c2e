import { describe, expect, it } from '@jest/globals';
import { restMs } from './rejoin.js';

describe('the way back into the media room', () => {
  it('begins at once, not for all pages in one moment', () => {
    expect(restMs(0, 0)).toBe(0);
    expect(restMs(0, 1)).toBe(300);
  });

  it('is tried without end, ever less often, up to half a minute', () => {
    expect([1, 2, 3].map((failures) => restMs(failures, 0.5))).toEqual([1_000, 2_000, 4_000]);
    expect(restMs(50, 1)).toBe(30_000);
  });
});
