import type { MediaSeat } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import { AGAIN_AFTER_MS, MISSING_AFTER_MS, MissingPages } from './missing-pages.js';

const page = (pointId: string): MediaSeat => ({ kind: 'point', pointId });

describe('a page that the media server does not have any more', () => {
  it('is told when it does not come back by itself, and again while it stays away', () => {
    const missing = new MissingPages();
    expect(missing.next([page('a'), page('b')], false, 0)).toEqual([]);
    expect(missing.next([page('b')], false, 1_000)).toEqual([]);
    expect(missing.next([page('b')], false, 1_000 + MISSING_AFTER_MS)).toEqual(['a']);
    expect(missing.next([page('b')], false, 4_000)).toEqual([]);
    expect(missing.next([page('b')], false, 1_000 + MISSING_AFTER_MS + AGAIN_AFTER_MS)).toEqual(['a']);
  });

  it('is not told when it is back in time', () => {
    const missing = new MissingPages();
    missing.next([page('a')], false, 0);
    missing.next([], false, 1_000);
    missing.next([page('a')], false, 2_000);
    missing.next([], false, 3_000);
    expect(missing.next([], false, 4_500)).toEqual([]);
  });

  it('is not missed before it ever came, nor while nobody can know', () => {
    const missing = new MissingPages();
    expect(
      missing.next(
        [
          { kind: 'encoder', pointId: 'c' },
          { kind: 'console', actorId: 'd' },
        ],
        false,
        0,
      ),
    ).toEqual([]);
    missing.next([page('a')], false, 0);
    missing.next([], false, 1_000);
    expect(missing.next([], true, 60_000)).toEqual([]);
    expect(missing.next([], false, 61_000)).toEqual([]);
    expect(missing.next([], false, 61_000 + MISSING_AFTER_MS)).toEqual(['a']);
  });
});
