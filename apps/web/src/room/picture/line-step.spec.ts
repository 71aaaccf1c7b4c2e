import { describe, expect, it } from '@jest/globals';
import type { Quality } from '../../media/media-view.js';
import { firstTrend, type LineTrend, trendAfter } from './line-step.js';

/** One look a second, for that long. */
const lasting = (before: LineTrend, quality: Quality, from: number, seconds: number): LineTrend =>
  Array.from({ length: seconds }, (_, second) => from + second * 1_000).reduce(
    (trend, now) => trendAfter(trend, quality, now),
    before,
  );

describe('a weak line', () => {
  it('is not a moment of weakness', () => {
    expect(lasting(firstTrend, 'poor', 0, 8).step).toBe('full');
  });

  it('is asked for a small picture, then for sound alone', () => {
    expect(lasting(firstTrend, 'poor', 0, 9).step).toBe('small');
    expect(lasting(firstTrend, 'lost', 0, 17).step).toBe('sound');
  });

  it('gets its pictures back when it has been good for a while', () => {
    const weak = lasting(firstTrend, 'poor', 0, 17);
    expect(lasting(weak, 'good', 20_000, 30).step).toBe('sound');
    expect(lasting(weak, 'excellent', 20_000, 61).step).toBe('full');
  });
});
