import { CALENDAR_YEARS, dayNumber } from '@diemcau/planning';
import { z } from 'zod';
import { plainText } from '../../text.js';
import { day, editor, queryNumber, recordVersion } from './planning-fields.js';

/** Ten years: nobody plans for longer, and each day of a span is looked at. */
const MAX_SPAN_DAYS = 3_660;

const inYears = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last;
};

/** A day of which the office may decide. */
export const calendarDay = day.refine(inYears, { error: 'outside the years of the calendar' });

/** Year in a path or query. */
export const calendarYearNumber = z
  .string()
  .regex(/^\d{4}$/u)
  .refine(inYears, { error: 'outside the years of the calendar' })
  .transform(Number);

/** GET /api/calendar-days */
export const calendarDaysQuery = z.strictObject({ year: calendarYearNumber });

const dayKind = z.enum(['off', 'work']);

/** PUT /api/calendar-days/:day; without a version it must not be on the office's list yet. */
export const putCalendarDayBody = z.strictObject({
  kind: dayKind,
  note: plainText(200).nullable().default(null),
  version: recordVersion.optional(),
});
export type PutCalendarDayBody = z.output<typeof putCalendarDayBody>;

/** DELETE /api/calendar-days/:day */
export const removeCalendarDayQuery = z.strictObject({ version: queryNumber(1, 9_999_999, 0) });

/** A day that is not what its weekday says, or is so by decision. */
export const calendarDayAnswer = z.strictObject({
  day: z.string(),
  kind: dayKind,
  /** `state`: by law; `decision`: in the year's decision; `office`: on the office's own list, which wins. */
  source: z.enum(['state', 'decision', 'office']),
  note: z.string().nullable(),
  /** The last change, of days on the office's own list only. */
  version: z.number().nullable(),
  changedBy: editor.nullable(),
  changedAt: z.number().nullable(),
});
export type CalendarDayAnswer = z.infer<typeof calendarDayAnswer>;

export const calendarDaysAnswer = z.strictObject({
  year: z.number(),
  /** Whether what was decided for the year is known: from the decision itself, or because the office declared its list complete. */
  known: z.boolean(),
  knownFrom: z.enum(['decision', 'office']).nullable(),
  /** Who declared it complete and when; null where nobody has. */
  declaredBy: editor.nullable(),
  declaredAt: z.number().nullable(),
  workingDays: z.number(),
  days: z.array(calendarDayAnswer).readonly(),
});
export type CalendarDaysAnswer = z.infer<typeof calendarDaysAnswer>;

/** GET /api/working-days: from `from` on, `to` itself not counted. */
export const workingDaysQuery = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => Math.abs(dayNumber(to) - dayNumber(from)) <= MAX_SPAN_DAYS, {
    error: 'a longer span than is counted',
    path: ['to'],
  });
export type WorkingDaysQuery = z.output<typeof workingDaysQuery>;

export const workingDaysAnswer = z.strictObject({
  /** 0 when `to` is not later than `from`. */
  days: z.number(),
  /** Years of the span whose decision is not known: the count may be wrong there. */
  unknownYears: z.array(z.number()).readonly(),
});
export type WorkingDaysAnswer = z.infer<typeof workingDaysAnswer>;
