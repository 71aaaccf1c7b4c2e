import { type Day, dayFromNumber, dayNumber, dayOf, weekday } from './day.js';

/** An invitation goes out this many working days before the day (Decision 45/2018). */
export const NOTICE_WORKING_DAYS = 3;

const isWeekday = (day: Day): boolean => weekday(day) !== 0 && weekday(day) !== 6;

/** Working days from the day of issue up to, not counting, the day itself. Public holidays are not known here. */
export const workingDaysAhead = (from: Day, to: Day): number => {
  const first = dayNumber(from);
  const days = dayNumber(to) - first;
  if (!(days > 0)) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = first + weeks * 7; day < first + days; day += 1) if (isWeekday(dayFromNumber(day))) count += 1;
  return count;
};

/** How many working days of notice the invited get, and whether that is fewer than the regulation asks for. */
export const noticeGiven = (
  issuedAt: number,
  startsAt: number,
): { readonly workingDays: number; readonly short: boolean } => {
  const workingDays = workingDaysAhead(dayOf(issuedAt), dayOf(startsAt));
  return { workingDays, short: workingDays < NOTICE_WORKING_DAYS };
};
