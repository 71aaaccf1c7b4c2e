import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromNumber, dayNumber, dayOf, dayStart } from './day.js';
import { isoWeek, isoWeekday } from './iso-week.js';

const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dayFromNumber);

describe('weeks of the office', () => {
  it.each([
    ['2026-11-22', 2026, 47, 7],
    ['2027-01-01', 2026, 53, 5],
    ['2024-12-30', 2025, 1, 1],
    ['2023-01-01', 2022, 52, 7],
    ['2024-02-29', 2024, 9, 4],
  ])('%s lies in week %i/%i', (day, year, week, weekday) => {
    expect(isoWeek(day)).toEqual({ year, week });
    expect(isoWeekday(day)).toBe(weekday);
  });

  it('go from Monday to Sunday and change only between them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = dayFromNumber(dayNumber(day) + 1);
        const same = JSON.stringify(isoWeek(day)) === JSON.stringify(isoWeek(next));
        expect(same).toBe(isoWeekday(day) !== 7);
      }),
    );
  });

  it('begin their days at midnight in Viet Nam', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(dayStart(day))).toBe(day);
        expect(dayOf(dayStart(day) - 1)).toBe(dayFromNumber(dayNumber(day) - 1));
      }),
    );
  });
});
