import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryDatabase, type TemporaryDatabase } from '@diemcau/testing';
import {
  type CalendarEntry,
  calendarYear,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '@diemcau/planning';
import { OfficeCalendar } from '@diemcau/runtime';
import { FileStateCalendar } from './file-state-calendar.js';
import { TypeormCalendarDays } from './typeorm-calendar-days.js';

/** Working days of each month, counted by hand from the decisions: weekdays less days off, and Saturdays worked instead. */
const BY_HAND: Readonly<Record<number, readonly number[]>> = {
  2023: [16, 20, 23, 20, 20, 22, 21, 23, 19, 22, 22, 21],
  2024: [22, 16, 21, 19, 23, 20, 23, 22, 19, 23, 21, 22],
  2025: [17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20, 23],
  2026: [21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 21, 23],
};

/** The days that differ from their weekday, written from the decisions themselves. */
const OFF = {
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02',
};
const WORKED = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];

const pad = (value: number): string => String(value).padStart(2, '0');
const months = (year: number): [string, string][] =>
  Array.from({ length: 12 }, (_, i) => [
    `${year}-${pad(i + 1)}-01`,
    i === 11 ? `${year + 1}-01-01` : `${year}-${pad(i + 2)}-01`,
  ]);

describe('the working days of Viet Nam', () => {
  let file: TemporaryDatabase;
  let calendar: WorkingCalendar;
  let entries: (year: number) => readonly CalendarEntry[];

  beforeAll(async () => {
    file = await temporaryDatabase();
    const now = await new OfficeCalendar(new FileStateCalendar(), new TypeormCalendarDays(file.current)).now();
    calendar = now.calendar;
    entries = (year) => calendarYear(now.layers, year);
  });

  afterAll(() => file.remove());

  it.each(Object.entries(BY_HAND))('are in each month of %s as counted by hand', (year, byHand) => {
    const counted = months(Number(year)).map(([from, to]) => workingDaysBetween(calendar, from, to));
    expect(counted.map(({ days }) => days)).toEqual(byHand);
    expect(counted.flatMap(({ unknownYears }) => unknownYears)).toEqual([]);
  });

  it.each(Object.entries(OFF))('leave out in %s the days that were decided, and no other weekday', (year, off) => {
    const days = off.split(' ').map((day) => `${year}-${day}`);
    expect(days.filter((day) => isWorkingDay(calendar, day))).toEqual([]);
    const weekdays = months(Number(year)).reduce((sum, [from, to]) => {
      const bare = { exceptions: new Map(), knownYears: new Set<number>() };
      return sum + workingDaysBetween(bare, from, to).days;
    }, 0);
    const worked = WORKED.filter((day) => day.startsWith(year));
    expect(worked.every((day) => isWorkingDay(calendar, day))).toBe(true);
    expect(workingDaysBetween(calendar, `${year}-01-01`, `${Number(year) + 1}-01-01`).days).toBe(
      weekdays - days.length + worked.length,
    );
  });

  it('count the notice of the reference conference, and one over Tết', () => {
    expect(workingDaysBetween(calendar, '2024-01-15', '2024-01-18').days).toBe(3);
    // Called on Wednesday 7 February 2024 for Thursday the 15th: eight days, one of them worked.
    expect(workingDaysBetween(calendar, '2024-02-07', '2024-02-15').days).toBe(1);
  });

  it('warn of 2027, of which only the law is known', () => {
    expect(workingDaysBetween(calendar, '2026-12-28', '2027-01-08')).toEqual({ days: 8, unknownYears: [2027] });
    expect(entries(2027).map(({ day }) => day.slice(5))).toEqual(
      // Tết from Friday 5 to Tuesday 9 February, made up for on the 10th and 11th; Saturday 1 May on the 3rd.
      '01-01 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 05-03 09-02'.split(' '),
    );
    expect(entries(2027).every(({ source }) => source === 'state')).toBe(true);
    expect(
      new Set(
        entries(2027)
          .slice(1, 8)
          .map(({ note }) => note),
      ),
    ).toEqual(new Set(['Tết Nguyên Đán']));
  });

  it('know nothing before and after the years that are listed, and end nevertheless', () => {
    expect(workingDaysBetween(calendar, '1999-12-27', '2000-01-01')).toEqual({ days: 5, unknownYears: [1999] });
    expect(workingDaysBetween(calendar, '9999-12-27', '9999-12-31').days).toBe(4);
  });
});
