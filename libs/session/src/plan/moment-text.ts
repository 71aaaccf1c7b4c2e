import type { Millis } from '../kernel/ids.js';

/** Việt Nam keeps one offset all year; the conference's papers are written in it. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const two = (figure: number): string => figure.toString().padStart(2, '0');

/** Day, month and year of a day counted from 1970-01-01 (proleptic Gregorian; H. Hinnant, "chrono-compatible date algorithms"). */
const civil = (days: number): { day: number; month: number; year: number } => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    month,
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
  };
};

/** A moment as the list of changes writes it, in Vietnamese time: "08:00 18/01/2024". */
export const momentText = (moment: Millis): string => {
  const local = moment + OFFSET_MS;
  const days = Math.floor(local / DAY_MS);
  const minutes = Math.floor((local - days * DAY_MS) / 60_000);
  const { day, month, year } = civil(days);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ${two(day)}/${two(month)}/${year}`;
};
