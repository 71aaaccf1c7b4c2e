import { describe, expect, it } from '@jest/globals';
import { nextMonth, weeksOf } from './month.js';

describe('a month on the wall', () => {
  it('is shown in whole weeks from Monday on', () => {
    expect(weeksOf('2026-02')).toEqual({ from: '2026-01-26', to: '2026-03-01' });
    expect(weeksOf('2026-06')).toEqual({ from: '2026-06-01', to: '2026-07-05' });
  });

  it('comes before and after others over the year', () => {
    expect([nextMonth('2026-12', 1), nextMonth('2026-01', -1), nextMonth('2026-05', 0)]).toEqual([
      '2027-01',
      '2025-12',
      '2026-05',
    ]);
  });
});
