import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './day.js';
import { noticeGiven } from './notice.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One o'clock in the morning in Viet Nam, and one minute to midnight. */
const early = (day: string): number => dayNumber(day) * 86_400_000 - 6 * 3_600_000;
const late = (day: string): number => early(day) + 23 * 3_600_000 - 60_000;

const plain: WorkingCalendar = { exceptions: new Map(), knownYears: new Set([2024]) };
const tet: WorkingCalendar = {
  exceptions: new Map(['08', '09', '12', '13', '14'].map((day) => [`2024-02-${day}`, 'off' as const])),
  knownYears: new Set([2024]),
};

describe('days of notice', () => {
  it.each([
    ['2024-01-12', '2024-01-18', 4, false],
    ['2024-01-15', '2024-01-18', 3, false],
    ['2024-01-16', '2024-01-18', 2, true],
    ['2024-01-13', '2024-01-16', 1, true],
    ['2024-01-18', '2024-01-18', 0, true],
  ])('issued on %s for %s are %i, too short: %s', (issued, starts, workingDays, short) => {
    const notice = { workingDays, short, unknownYears: [] };
    expect(noticeGiven(plain, early(issued), late(starts))).toEqual(notice);
    expect(noticeGiven(plain, late(issued), early(starts))).toEqual(notice);
  });

  it('leave the days off of Tết out', () => {
    expect(noticeGiven(tet, early('2024-02-06'), early('2024-02-15'))).toMatchObject({ workingDays: 2, short: true });
    expect(noticeGiven(tet, early('2024-02-05'), early('2024-02-15'))).toMatchObject({ workingDays: 3, short: false });
  });

  it('warn of a year whose days off are not known', () => {
    expect(noticeGiven(tet, early('2024-12-30'), early('2025-01-06')).unknownYears).toEqual([2025]);
  });
});
