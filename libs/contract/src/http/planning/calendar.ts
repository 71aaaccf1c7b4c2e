import { dayNumber } from '@diemcau/planning';
import { z } from 'zod';
import { day } from './planning-fields.js';
import { sittingRow } from './search.js';

/** More than a year of days, for whoever pages by years. */
export const CALENDAR_DAYS = 400;

/** GET /api/calendar: days in Viet Nam, both included. */
export const calendarQuery = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: 'ends before it begins', path: ['to'] })
  .refine(({ from, to }) => dayNumber(to) - dayNumber(from) < CALENDAR_DAYS, { error: 'too many days', path: ['to'] });
export type CalendarQuery = z.output<typeof calendarQuery>;

const sitting = sittingRow.extend({ conferenceId: z.string(), conferenceTitle: z.string() });

const calendarDay = z.strictObject({
  day: z.string(),
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.int(),
  /** A week from Monday on; around New Year its year may be another one than the day's. */
  week: z.strictObject({ year: z.int(), week: z.int() }),
  /** Whether offices work, by the office's calendar. */
  working: z.boolean(),
  /** Ids of the sittings that share a moment with the day, by their start; one over midnight is on both days. */
  sittings: z.array(z.string()).readonly(),
});

export const calendarAnswer = z.strictObject({
  /** Every day asked for, in order. */
  days: z.array(calendarDay).readonly(),
  /** Each once, by its start; cancelled and postponed ones, too, at the hours they would have had. */
  sittings: z.array(sitting).readonly(),
});
export type CalendarAnswer = z.output<typeof calendarAnswer>;
