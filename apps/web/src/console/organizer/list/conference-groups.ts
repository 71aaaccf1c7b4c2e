import type { ConferenceRow } from '@diemcau/contract';
import { dayNumber, dayOf, weekday } from '@diemcau/planning';

export type GroupName = 'today' | 'week' | 'month' | 'later' | 'past';

const ORDER: readonly GroupName[] = ['today', 'week', 'month', 'later', 'past'];

/** The sitting by which a conference is listed: the next that has not ended, else the last. */
export const listedSitting = ({ sessions }: ConferenceRow, now: number): ConferenceRow['sessions'][number] | null =>
  sessions.find(({ endsAt }) => endsAt >= now) ?? sessions.at(-1) ?? null;

const groupOf = (row: ConferenceRow, now: number): GroupName => {
  const sitting = listedSitting(row, now);
  if (sitting === null) return 'later';
  const [day, today] = [dayOf(sitting.startsAt), dayOf(now)];
  if (day === today) return 'today';
  if (sitting.endsAt < now) return 'past';
  const toSunday = (7 - weekday(today)) % 7;
  if (dayNumber(day) - dayNumber(today) <= toSunday) return 'week';
  return day.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
};

/** Conferences by how near they are; the past newest first, everything else soonest first. */
export const conferenceGroups = (
  rows: readonly ConferenceRow[],
  now: number,
): readonly { readonly name: GroupName; readonly rows: readonly ConferenceRow[] }[] => {
  const at = (row: ConferenceRow): number => listedSitting(row, now)?.startsAt ?? Infinity;
  return ORDER.map((name) => {
    const sign = name === 'past' ? -1 : 1;
    return {
      name,
      rows: rows.filter((row) => groupOf(row, now) === name).sort((a, b) => sign * (at(a) - at(b))),
    };
  }).filter((group) => group.rows.length > 0);
};

/** The title of another sitting that needs the same hall or chair at the same hours; null where there is none. */
export const overlapOf = (row: ConferenceRow, rows: readonly ConferenceRow[]): string | null => {
  const meets = (mine: ConferenceRow['sessions'][number], theirs: ConferenceRow['sessions'][number]): boolean =>
    mine.startsAt < theirs.endsAt &&
    theirs.startsAt < mine.endsAt &&
    (mine.hall === theirs.hall || mine.chairs.some((chair) => theirs.chairs.includes(chair)));
  const counts = ({ status }: { readonly status: string }): boolean => status !== 'cancelled' && status !== 'postponed';
  const other = rows.find(
    ({ id, sessions }) =>
      id !== row.id &&
      sessions.filter(counts).some((theirs) => row.sessions.filter(counts).some((mine) => meets(mine, theirs))),
  );
  return other?.title ?? null;
};
