import { dayOf } from './day.js';
import { type WorkingCalendar, workingDaysBetween } from './working-calendar.js';

/** An invitation goes out this many working days before the day (Decision 45/2018). */
export const NOTICE_WORKING_DAYS = 3;

export interface Notice {
  /** From the day of issue on, the day of the sitting not counted. */
  readonly workingDays: number;
  /** Fewer than the regulation asks for. */
  readonly short: boolean;
  /** Years in between whose days off are not known, so that it may be fewer still. */
  readonly unknownYears: readonly number[];
}

/** How many working days of notice the invited get; times are milliseconds since 1970 UTC. */
export const noticeGiven = (calendar: WorkingCalendar, issuedAt: number, startsAt: number): Notice => {
  const { days, unknownYears } = workingDaysBetween(calendar, dayOf(issuedAt), dayOf(startsAt));
  return { workingDays: days, short: days < NOTICE_WORKING_DAYS, unknownYears };
};
