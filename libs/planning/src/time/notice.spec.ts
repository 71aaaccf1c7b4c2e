import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromNumber, dayNumber, weekday } from './day.js';
import { noticeGiven, workingDaysAhead } from './notice.js';

const at = (day: string): number => dayNumber(day) * 86_400_000 + 3_600_000;

describe('days of notice', () => {
  it('leaves the weekend out', () => {
    expect(noticeGiven(at('2024-01-12'), at('2024-01-18'))).toEqual({ workingDays: 4, short: false });
    expect(noticeGiven(at('2024-01-15'), at('2024-01-18'))).toEqual({ workingDays: 3, short: false });
    expect(noticeGiven(at('2024-01-16'), at('2024-01-18'))).toEqual({ workingDays: 2, short: true });
    expect(noticeGiven(at('2024-01-13'), at('2024-01-16'))).toEqual({ workingDays: 1, short: true });
  });

  it('is nothing for the same day or the past', () => {
    expect(workingDaysAhead('2024-01-18', '2024-01-18')).toBe(0);
    expect(workingDaysAhead('2024-01-18', '2024-01-10')).toBe(0);
  });

  it('equals a count day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 60 }), (from, length) => {
        const counted = Array.from({ length }, (_, i) => weekday(dayFromNumber(from + i))).filter((d) => d % 6 !== 0);
        expect(workingDaysAhead(dayFromNumber(from), dayFromNumber(from + length))).toBe(counted.length);
      }),
    );
  });
});
