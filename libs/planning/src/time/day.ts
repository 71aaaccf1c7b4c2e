/** A calendar day in Viet Nam, "2024-01-18". Days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has been at +07:00 without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (text: string): Parts | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && day >= 1 && day <= monthLength(year, month) ? { year, month, day } : null;
};

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean => partsOf(text) !== null;

/** Days since 1970-01-01; NaN for what is no day. Years begin in March here, so that the leap day comes last. */
export const dayNumber = (text: Day): number => {
  const parts = partsOf(text);
  if (parts === null) return Number.NaN;
  const year = parts.month <= 2 ? parts.year - 1 : parts.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((parts.month + 9) % 12) + 2) / 5) + parts.day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The inverse of `dayNumber`. */
export const dayFromNumber = (days: number): Day => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((shiftedMonth + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, 2)}`;
};

/** The day it is in Viet Nam at `at` (milliseconds since 1970 UTC). */
export const dayOf = (at: number): Day => dayFromNumber(Math.floor((at + OFFSET_MS) / DAY_MS));

/** The midnight in Viet Nam with which a day begins (milliseconds since 1970 UTC). */
export const dayStart = (day: Day): number => dayNumber(day) * DAY_MS - OFFSET_MS;

/** As people write it, "25/01/2024". */
export const dateText = (day: Day): string => day.split('-').reverse().join('/');

/** 0 is Sunday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;
