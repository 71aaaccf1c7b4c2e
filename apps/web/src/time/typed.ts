import { dayStart, isDay } from '@diemcau/planning';

const MINUTE_MS = 60_000;

/** "17/02/2026" or "17/2/2026" as a day; null for what is none. */
export const typedDay = (typed: string): string | null => {
  const [, date = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(typed) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return year !== '' && isDay(day) ? day : null;
};

/** "07:30", "7h30", "7 giờ 30" or "7h" as minutes of the day; null for what is no hour. */
export const typedHour = (typed: string): number | null => {
  const [, hours, minutes = '0'] =
    /^\s*(\d{1,2})\s*(?::|h|giờ)?\s*(\d{1,2})?\s*(?:phút|p)?\s*$/u.exec(typed.toLowerCase()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
};

/** Both as a moment, in Viet Nam; null where one of them is missing or wrong. */
export const typedMoment = (date: string, hour: string): number | null => {
  const [day, minutes] = [typedDay(date), typedHour(hour)];
  return day === null || minutes === null ? null : dayStart(day) + minutes * MINUTE_MS;
};
