import { describe, expect, it } from '@jest/globals';
import { TokenBucket } from './token-bucket.js';

const takeAll = (bucket: TokenBucket, now: number): number => {
  let taken = 0;
  while (bucket.take(now)) taken += 1;
  return taken;
};

describe('a token bucket', () => {
  it('gives its burst at once, then what time earns, never more than the burst', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 20 }, 0);
    expect(takeAll(bucket, 0)).toBe(20);
    expect(takeAll(bucket, 500)).toBe(5);
    expect(takeAll(bucket, 600_000)).toBe(20);
  });

  it('is not refilled by a clock that goes back', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, 1_000);
    expect(takeAll(bucket, 1_000)).toBe(1);
    expect(takeAll(bucket, 0)).toBe(0);
  });
});
