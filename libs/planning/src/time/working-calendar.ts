import { type Day, dayFromNumber, dayNumber, weekday } from './day.js';

/** What a decision made of a day: a holiday on a weekday, or a weekend day on which offices work. */
export type DayKind = 'off' | 'work';

/** The office's calendar: weekends are off, weekdays are worked, `exceptions` say where it is the other way round. */
export interface WorkingCalendar {
  readonly exceptions: Pick<ReadonlyMap<Day, DayKind>, 'get'>;
  /** Years whose decision is known; of any other year only what the law says by itself is. */
  readonly knownYears: ReadonlySet<number>;
}

export interface WorkingDays {
  readonly days: number;
  /** Years the count ran through without knowing their decision, in order. */
  readonly unknownYears: readonly number[];
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean => {
  const exception = calendar.exceptions.get(day);
  return exception === undefined ? weekday(day) % 6 !== 0 : exception === 'work';
};

/** Working days from `from` on, not counting `to` itself; 0 when `to` is not later. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: Day, to: Day): WorkingDays => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const unknown = new Set<number>();
  let days = 0;
  for (let at = first; at < last; at += 1) {
    const day = dayFromNumber(at);
    if (isWorkingDay(calendar, day)) days += 1;
    if (!calendar.knownYears.has(yearOf(day))) unknown.add(yearOf(day));
  }
  return { days, unknownYears: [...unknown] };
};

/** The day that lies `count` working days before `day`; `day` itself when `count` is 0. */
export const workingDaysBefore = (calendar: WorkingCalendar, day: Day, count: number): Day => {
  let at = dayNumber(day);
  for (let left = count; left > 0;) {
    at -= 1;
    if (isWorkingDay(calendar, dayFromNumber(at))) left -= 1;
  }
  return dayFromNumber(at);
};
