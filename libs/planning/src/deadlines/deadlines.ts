import { type Day, dayOf, dayStart } from '../time/day.js';
import { type WorkingCalendar, workingDaysBefore } from '../time/working-calendar.js';

/** What a point owes before the opening, in the order in which it falls due. */
export const DEADLINE_KINDS = ['test', 'confirm', 'delegates', 'papers', 'rehearsal', 'technician', 'ready'] as const;

/** `papers`: who reads what it registered; `technician`: somebody is at the point. */
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Milliseconds since 1970 UTC, as everywhere here. */
  readonly at: number;
  /** When it begins, for what takes a while; else null. */
  readonly from: number | null;
  /** It had passed when the point was invited, and was put off. */
  readonly moved: boolean;
}

const HOUR_MS = 3_600_000;

/** The technician is there, and every point ready, an hour before the opening. */
export const READY_LEAD_MS = HOUR_MS;
/** The end of an office day, by which points answer. */
const ANSWER_HOUR = 17;
/** Lines, pictures and sound are tried in the afternoon before. */
const REHEARSAL_HOUR = 14;
/** An office that is asked in the afternoon needs this long to answer the same day. */
const ANSWER_TIME_MS = 2 * HOUR_MS;
/** The last moment for what was asked too late for an office day: an hour before all has to be ready. */
const LAST_LEAD_MS = 2 * HOUR_MS;

const hourOf = (day: Day, hour: number): number => dayStart(day) + hour * HOUR_MS;

/** The next end of an office day before the day itself, else two hours before the opening, else when all has to be ready. */
const putOff = (startsAt: number, invitedAt: number): number => {
  const evening = hourOf(dayOf(invitedAt), ANSWER_HOUR);
  if (evening - invitedAt >= ANSWER_TIME_MS && dayOf(evening) < dayOf(startsAt)) return evening;
  const last = startsAt - LAST_LEAD_MS;
  return last > invitedAt ? last : startsAt - READY_LEAD_MS;
};

/**
 * By when a point invited at `invitedAt` owes what: answers by 17:00 of the working day before, the test by 14:00 and the rehearsal from then
 * to 17:00 of that day, ready and attended an hour before the opening. What had passed at the invitation is put off, never beyond that hour.
 */
export const deadlines = (startsAt: number, invitedAt: number, calendar: WorkingCalendar): readonly Deadline[] => {
  const dayBefore = workingDaysBefore(calendar, dayOf(startsAt), 1);
  const ready = startsAt - READY_LEAD_MS;
  const [afternoon, evening] = [hourOf(dayBefore, REHEARSAL_HOUR), hourOf(dayBefore, ANSWER_HOUR)];
  const later = Math.min(putOff(startsAt, invitedAt), ready);
  const due = (kind: DeadlineKind, planned: number, from: number | null = null): Deadline =>
    planned > invitedAt
      ? { kind, at: planned, from, moved: false }
      : { kind, at: Math.max(later, planned), from: null, moved: true };
  const fixed = (kind: DeadlineKind): Deadline => ({ kind, at: ready, from: null, moved: false });
  return [
    due('test', afternoon),
    due('confirm', evening),
    due('delegates', evening),
    due('papers', evening),
    due('rehearsal', evening, afternoon),
    fixed('technician'),
    fixed('ready'),
  ];
};
