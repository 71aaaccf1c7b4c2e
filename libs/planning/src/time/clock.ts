import { dayOf, dayStart } from './day.js';

/** The midnight in Viet Nam with which the day of `at` begins (milliseconds since 1970 UTC). */
export const midnightOf = (at: number): number => dayStart(dayOf(at));

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The hour in Viet Nam, "08:30". */
export const clockText = (at: number): string => {
  const minutes = Math.floor((at - midnightOf(at)) / 60_000);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
