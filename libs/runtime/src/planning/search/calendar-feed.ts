import type { CalendarAnswer, CalendarQuery } from '@diemcau/contract';
import {
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  dayStart,
  isoWeek,
  isoWeekday,
  isWorkingDay,
} from '@diemcau/planning';
import type { ConferenceIndex, Viewer } from '../../ports/conference-index.js';
import type { SessionSlot } from '../../ports/session-digests.js';
import type { WorkingCalendars } from '../../ports/working-calendars.js';
import { sittingRowOf } from './conference-list.js';

const DAY_MS = 86_400_000;

/** The days from one to another, both included. */
const daysBetween = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => dayFromNumber(dayNumber(from) + i));

/** Which sittings share a moment with each day; a sitting that ends at midnight is not on the day that begins then. */
const byDay = (sittings: readonly SessionSlot[], { from, to }: CalendarQuery): ReadonlyMap<Day, readonly string[]> => {
  const days = new Map<Day, string[]>();
  for (const { sessionId, startsAt, endsAt } of sittings) {
    const first = Math.max(dayNumber(dayOf(startsAt)), dayNumber(from));
    const last = Math.min(dayNumber(dayOf(endsAt - 1)), dayNumber(to));
    for (let number = first; number <= last; number += 1) {
      const day = dayFromNumber(number);
      const known = days.get(day);
      if (known === undefined) days.set(day, [sessionId]);
      else known.push(sessionId);
    }
  }
  return days;
};

/** Days with their sittings, as a grid of a month or a list shows them. */
export class CalendarFeed {
  constructor(
    private readonly index: ConferenceIndex,
    private readonly calendars: WorkingCalendars,
  ) {}

  async run(viewer: Viewer, query: CalendarQuery): Promise<CalendarAnswer> {
    const { from, to } = query;
    const [sittings, calendar] = await Promise.all([
      this.index.sittings(viewer, dayStart(from), dayStart(to) + DAY_MS),
      this.calendars.current(),
    ]);
    const held = byDay(sittings, query);
    return {
      days: daysBetween(from, to).map((day) => ({
        day,
        weekday: isoWeekday(day),
        week: isoWeek(day),
        working: isWorkingDay(calendar, day),
        sittings: held.get(day) ?? [],
      })),
      sittings: sittings.map((slot) => {
        const { conferenceId, conferenceTitle } = slot;
        return { ...sittingRowOf(slot), conferenceId, conferenceTitle };
      }),
    };
  }
}
