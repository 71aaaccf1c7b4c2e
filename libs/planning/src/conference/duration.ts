import { dayNumber, dayOf } from '../time/day.js';

/** `half_day`: a morning or an afternoon. */
export type LongestSitting = 'half_day' | 'one_day' | 'two_days';

/** A sitting is planned for longer than its type is meant to take; nothing is forbidden by it. */
export interface DurationAdvice {
  readonly code: 'LONGER_THAN_USUAL';
  readonly params: { readonly longest: LongestSitting; readonly minutes: number };
}

/** By type of conference (Decision 45/2018); a type that is not here has no limit. */
const LONGEST: Readonly<Record<string, LongestSitting | undefined>> = {
  briefing: 'half_day',
  advisory: 'half_day',
  professional: 'one_day',
  interim_review: 'one_day',
  final_review: 'one_day',
  thematic: 'one_day',
  training: 'two_days',
  rollout: 'two_days',
};

const MINUTE_MS = 60_000;
/** The longest morning of an office: 7:00 to 11:30. */
const HALF_DAY_MINUTES = 270;

const DAYS: Readonly<Record<LongestSitting, number>> = { half_day: 1, one_day: 1, two_days: 2 };

/** `startsAt` and `endsAt` in milliseconds. Null when the sitting is as short as its type should be. */
export const durationAdvice = (type: string, startsAt: number, endsAt: number): DurationAdvice | null => {
  const longest = Object.hasOwn(LONGEST, type) ? LONGEST[type] : undefined;
  if (longest === undefined || endsAt <= startsAt) return null;
  const minutes = Math.ceil((endsAt - startsAt) / MINUTE_MS);
  // An end at midnight is still the day before.
  const days = dayNumber(dayOf(endsAt - 1)) - dayNumber(dayOf(startsAt)) + 1;
  const fits = days <= DAYS[longest] && (longest !== 'half_day' || minutes <= HALF_DAY_MINUTES);
  return fits ? null : { code: 'LONGER_THAN_USUAL', params: { longest, minutes } };
};
