import type { Quality } from '../../media/media-view.js';

/** What the line is asked for: everything, one small picture, or sound alone. */
export type LineStep = 'full' | 'small' | 'sound';

/** How long a line is weak before less is asked of it, and good before more is. */
const DOWN_MS = 8_000;
const UP_MS = 30_000;

const DOWN: Readonly<Record<LineStep, LineStep>> = { full: 'small', small: 'sound', sound: 'sound' };
const UP: Readonly<Record<LineStep, LineStep>> = { full: 'full', small: 'full', sound: 'small' };

export interface LineTrend {
  readonly step: LineStep;
  readonly trend: 'weak' | 'good' | 'unknown';
  /** Since when, by any clock that only grows. */
  readonly since: number;
}

export const firstTrend: LineTrend = { step: 'full', trend: 'unknown', since: 0 };

const trendOf = (quality: Quality): LineTrend['trend'] => {
  if (quality === 'unknown') return 'unknown';
  return quality === 'poor' || quality === 'lost' ? 'weak' : 'good';
};

/** Sound comes before picture: a line that stays weak is asked for less, one that stays good for more. */
export const trendAfter = (before: LineTrend, quality: Quality, now: number): LineTrend => {
  const trend = trendOf(quality);
  if (trend !== before.trend) return { ...before, trend, since: now };
  const lasted = now - before.since;
  if (trend === 'weak' && lasted >= DOWN_MS) return { step: DOWN[before.step], trend, since: now };
  if (trend === 'good' && lasted >= UP_MS) return { step: UP[before.step], trend, since: now };
  return before;
};
