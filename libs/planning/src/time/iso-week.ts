import { type Day, dayFromNumber, dayNumber } from './day.js';

/** A week from Monday to Sunday, counted as offices count it: the first of a year is the one with its first Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The week a day lies in; around New Year its year may be another one than the day's. */
export const isoWeek = (day: Day): IsoWeek => {
  const thursday = dayFromNumber(dayNumber(day) - isoWeekday(day) + 4);
  const year = Number(thursday.slice(0, 4));
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  return { year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
};
