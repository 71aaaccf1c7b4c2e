import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromNumber, dayNumber, weekday } from './day.js';
import {
  type DayKind,
  type WorkingCalendar,
  isWorkingDay,
  workingDaysBefore,
  workingDaysBetween,
} from './working-calendar.js';

const calendarWith = (exceptions: Readonly<Record<string, DayKind>>, ...known: number[]): WorkingCalendar => ({
  exceptions: new Map(Object.entries(exceptions)),
  knownYears: new Set(known),
});

/** The end of April 2024: Monday 29 swapped with Saturday 4 May, and two holidays. */
const april2024 = calendarWith(
  { '2024-04-29': 'off', '2024-04-30': 'off', '2024-05-01': 'off', '2024-05-04': 'work' },
  2024,
);

/** Days around 2024, each possibly decided otherwise than its weekday says. */
const someDay = fc.integer({ min: 19_600, max: 20_500 }).map(dayFromNumber);
const calendars = fc
  .dictionary(someDay, fc.constantFrom<DayKind>('off', 'work'), { maxKeys: 60 })
  .map((exceptions) => calendarWith(exceptions, 2024));

describe('working days', () => {
  it('leave out the weekend and the holidays, and take in the Saturday that was swapped', () => {
    expect(
      ['2024-04-27', '2024-04-29', '2024-05-02', '2024-05-04', '2024-05-05'].map((day) => isWorkingDay(april2024, day)),
    ).toEqual([false, false, true, true, false]);
    expect(workingDaysBetween(april2024, '2024-04-26', '2024-05-06')).toEqual({ days: 4, unknownYears: [] });
    expect(workingDaysBefore(april2024, '2024-05-03', 3)).toBe('2024-04-25');
    expect(workingDaysBefore(april2024, '2024-05-06', 1)).toBe('2024-05-04');
  });

  it('are none for the same day and for the past', () => {
    expect(workingDaysBetween(april2024, '2024-01-18', '2024-01-18')).toEqual({ days: 0, unknownYears: [] });
    expect(workingDaysBetween(april2024, '2024-01-18', '2024-01-10')).toEqual({ days: 0, unknownYears: [] });
    expect(workingDaysBefore(april2024, '2024-05-05', 0)).toBe('2024-05-05');
  });

  it('tell each year they ran through without knowing it', () => {
    expect(workingDaysBetween(april2024, '2023-12-29', '2026-01-02').unknownYears).toEqual([2023, 2025, 2026]);
    expect(workingDaysBetween(april2024, '2024-12-30', '2025-01-01').unknownYears).toEqual([]);
  });

  it('equal a count day by day', () => {
    fc.assert(
      fc.property(calendars, someDay, fc.nat(90), (calendar, from, length) => {
        const days = Array.from({ length }, (_, i) => dayFromNumber(dayNumber(from) + i));
        const worked = days.filter(
          (day) => (calendar.exceptions.get(day) ?? (weekday(day) % 6 === 0 ? 'off' : 'work')) === 'work',
        );
        expect(workingDaysBetween(calendar, from, dayFromNumber(dayNumber(from) + length)).days).toBe(worked.length);
      }),
    );
  });

  it('add up over any day in between', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(someDay, someDay, someDay), (calendar, days) => {
        const [a, b, c] = [...days].sort() as [string, string, string];
        const [first, second, all] = [
          [a, b],
          [b, c],
          [a, c],
        ].map(([from, to]) => workingDaysBetween(calendar, from!, to!));
        expect(first!.days + second!.days).toBe(all!.days);
        expect([...new Set([...first!.unknownYears, ...second!.unknownYears])]).toEqual(all!.unknownYears);
      }),
    );
  });

  it('counted back from a day are as many forth again, from a day that is worked', () => {
    fc.assert(
      fc.property(calendars, someDay, fc.nat(40), (calendar, day, count) => {
        const before = workingDaysBefore(calendar, day, count);
        expect(workingDaysBetween(calendar, before, day).days).toBe(count);
        expect(count === 0 || isWorkingDay(calendar, before)).toBe(true);
      }),
    );
  });
});
