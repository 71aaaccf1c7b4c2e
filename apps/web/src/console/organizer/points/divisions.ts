import { dayOf } from '@diemcau/planning';

/** The first day with two levels, and a day of the division before it that is known in full. */
const TWO_LEVELS = '2025-07-01';
const THREE_LEVELS = '2024-01-18';

/** Days by whose units points can be chosen for a sitting: the division of today, and the former one. */
export interface Divisions {
  readonly now: string;
  readonly old: string;
  readonly first: string;
}

export const divisionsOf = (startsAt: number): Divisions => {
  const day = dayOf(startsAt);
  const isOld = day < TWO_LEVELS;
  const now = isOld ? TWO_LEVELS : day;
  return { now, old: THREE_LEVELS, first: isOld ? THREE_LEVELS : now };
};
