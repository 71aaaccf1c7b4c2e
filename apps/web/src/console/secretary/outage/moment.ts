import { midnightOf } from '@diemcau/planning';

const DAY_MS = 86_400_000;

/** "09:41:30" as a moment of the interval, seconds optional; null when it is no time or lies outside. */
export const momentWithin = (
  typed: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | null => {
  const [, hours, minutes, seconds = '0'] = /^\s*(\d{1,2})[:hg](\d{2})(?::(\d{2}))?\s*$/u.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const ofDay = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  const firstDay = midnightOf(from);
  // An outage may last over midnight.
  for (const at of [firstDay + ofDay, firstDay + DAY_MS + ofDay]) {
    // Whole seconds are typed: the first and the last of them begin before it and end after it.
    if (at > from - 1_000 && at <= to) return Math.max(at, from);
  }
  return null;
};
