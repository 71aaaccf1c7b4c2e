import { foldName } from '../../names/fold.js';

/** Folded, but dashes of all kinds stay as one sign. */
const foldTime = (text: string): string =>
  text
    .split(/[\p{Pd}−~→]/u)
    .map(foldName)
    .join('-');

const HALF: Readonly<Record<string, number>> = { 'nua gio': 30, 'nua tieng': 30 };

const MINUTES = /^(\d{1,4})\s*(?:phut|ph|p|min|m|['’′])?$/u;
const HOURS = /^(\d{1,2})\s*(?:gio|tieng|h|g)\s*(?:(\d{1,2})\s*(?:phut|ph|p|['’′])?|(ruoi))?$/u;
const DECIMAL_HOURS = /^(\d{1,2})[.,](\d{1,2})\s*(?:gio|tieng|h)$/u;
const CLOCK_LIKE = /^(\d{1,2}):(\d{2})(?::00)?$/u;

const hours = (match: RegExpExecArray): number => Number(match[1]) * 60 + (match[3] ? 30 : Number(match[2] ?? 0));

/** A length of time in whole minutes: "20 phút", "20'", "1 giờ 30 phút", "1h30", "01:30", "90"; null when it is none. */
export const minutesIn = (text: string): number | null => {
  const folded = foldName(text)
    .replace(/^\(|\)$/gu, '')
    .replace(/^(?:khoang|toi da|khong qua) /u, '');
  if (Object.hasOwn(HALF, folded)) return HALF[folded] ?? null;
  const minutes = MINUTES.exec(folded);
  if (minutes) return Number(minutes[1]);
  const decimal = DECIMAL_HOURS.exec(folded);
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2]}`) * 60);
  const found = HOURS.exec(folded) ?? CLOCK_LIKE.exec(folded);
  return found === null || Number(found[2] ?? 0) > 59 ? null : hours(found);
};

/** Whether the text can only be a length: minutes are named, or it is a bare number. */
export const isLength = (text: string): boolean => MINUTES.test(foldName(text).replace(/^\(|\)$/gu, ''));

const CLOCK =
  /^(?:(?:luc|tu|hoi) )?(\d{1,2})\s*(?:h|gio|g|:|\.)\s*(\d{1,2})?(?::00)?\s*(?:phut|ph|p|['’′])?\s*(sang|trua|chieu|toi)?$/u;

/** Minutes since midnight of "8h00", "08:00", "7 giờ 30", "2 giờ chiều"; null when it is no hour. */
export const clockIn = (text: string): number | null => {
  const match = CLOCK.exec(foldName(text));
  if (match === null) return null;
  const afternoon = match[3] === 'chieu' || match[3] === 'toi';
  const hour = Number(match[1]) + (afternoon && Number(match[1]) < 12 ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  return hour > 24 || minute > 59 || hour * 60 + minute > 1_440 ? null : hour * 60 + minute;
};

/** Both ends of "8h00 - 8h20", "Từ 08:00 đến 08:20"; null when it is no range of hours. */
export const rangeIn = (text: string): { readonly start: number; readonly end: number } | null => {
  const [from, to, ...more] = foldTime(text).split(/\s*-\s*|\s+den\s+/u);
  if (from === undefined || to === undefined || more.length > 0) return null;
  const [start, end] = [clockIn(from), clockIn(to)];
  return start === null || end === null ? null : { start, end };
};
