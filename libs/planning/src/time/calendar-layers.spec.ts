import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarLayers, type Holiday, calendarOf, calendarYear, withCompensation } from './calendar-layers.js';
import { dayFromNumber, weekday } from './day.js';
import { type DayKind, isWorkingDay, workingDaysBetween } from './working-calendar.js';

const holiday = (day: string): Holiday => ({ day, name: day });
const decided = (day: string, kind: DayKind, note: string | null = null) => ({ day, kind, note });

/** 30 April 2028 is a Sunday, 1 May the Monday after; in 2023 the same two days, and the Hùng Kings' on the Saturday before. */
const holidays = (year: number): readonly Holiday[] =>
  ({
    2023: ['2023-04-29', '2023-04-30', '2023-05-01'],
    2024: ['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-04-30', '2024-05-01'],
    2028: ['2028-04-30', '2028-05-01'],
  })[year]?.map(holiday) ?? [];

const layers = (change: Partial<CalendarLayers> = {}): CalendarLayers => ({
  holidays,
  decisions: [decided('2024-02-08', 'off'), decided('2024-02-14', 'off'), decided('2024-05-04', 'work', 'Làm bù')],
  office: [],
  declared: [],
  ...change,
});

describe('the layers of a calendar', () => {
  it('make up for holidays on a weekend by law, each on a day of its own', () => {
    const days = calendarYear(layers(), 2023).map(({ day, kind, source }) => [day, kind, source]);
    expect(days.map(([day]) => day)).toEqual(['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03']);
    expect(days.every(([, kind, source]) => kind === 'off' && source === 'state')).toBe(true);
    expect(calendarYear(layers(), 2028).map(({ day }) => day)).toEqual(['2028-04-30', '2028-05-01', '2028-05-02']);
  });

  it('leave it to the decision of a year what is made up for, and when', () => {
    const { exceptions, knownYears } = calendarOf(layers());
    expect(['2024-02-08', '2024-02-14', '2024-02-15', '2024-05-04'].map((day) => exceptions.get(day))).toEqual([
      'off',
      'off',
      undefined,
      'work',
    ]);
    expect([...knownYears]).toEqual([2024]);
  });

  it('let the office win over the decision, and the decision over the law, saying whose word it is', () => {
    const office = [decided('2024-05-04', 'off', 'Tỉnh không làm bù'), decided('2024-04-30', 'work')];
    const year = calendarYear(layers({ office }), 2024);
    expect(year.filter(({ source }) => source === 'office')).toEqual([
      { day: '2024-04-30', kind: 'work', note: null, source: 'office' },
      { day: '2024-05-04', kind: 'off', note: 'Tỉnh không làm bù', source: 'office' },
    ]);
    const calendar = calendarOf(layers({ office }));
    expect([isWorkingDay(calendar, '2024-04-30'), isWorkingDay(calendar, '2024-05-04')]).toEqual([true, false]);
  });

  it('know a year by its decision or because the office says so, not by a day the office put there', () => {
    const office = [decided('2028-04-28', 'off')];
    const count = (some: Partial<CalendarLayers>) =>
      workingDaysBetween(calendarOf(layers({ office, ...some })), '2028-04-27', '2028-05-04');
    expect(count({})).toEqual({ days: 2, unknownYears: [2028] });
    expect(count({ declared: [2028] })).toEqual({ days: 2, unknownYears: [] });
  });

  it('make up for every holiday on a weekend, and for no other, whatever they are', () => {
    const some = fc.uniqueArray(fc.integer({ min: 19_000, max: 19_060 }), { maxLength: 20 });
    fc.assert(
      fc.property(some, (numbers) => {
        const given = numbers.sort((a, b) => a - b).map((number) => holiday(dayFromNumber(number)));
        const days = withCompensation(given).map(({ day }) => day);
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter((day) => weekday(day) % 6 !== 0).length).toBe(given.length);
      }),
    );
  });
});
