import { dayFromNumber, dayNumber, weekday } from '@diemcau/planning';

const WEEK = 7;

/** First and last day of the weeks that show a month ("2026-02"), from a Monday to a Sunday. */
export const weeksOf = (month: string): { readonly from: string; readonly to: string } => {
  const first = dayNumber(`${month}-01`);
  const last = dayNumber(`${nextMonth(month, 1)}-01`) - 1;
  const from = first - ((weekday(dayFromNumber(first)) + WEEK - 1) % WEEK);
  const to = last + ((WEEK - weekday(dayFromNumber(last))) % WEEK);
  return { from: dayFromNumber(from), to: dayFromNumber(to) };
};

/** The month that many months on. */
export const nextMonth = (month: string, by: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const months = year * 12 + of - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};
