import { type FloorEntry, watchUsed } from '@diemcau/session';

/** How far a turn has come against its limit. */
export type TurnPhase = 'free' | 'calm' | 'last_minute' | 'over' | 'minute_over';

const MINUTE_MS = 60_000;

/** Milliseconds left; negative when it is over, null without a limit. */
export const turnLeft = ({ watch, limitSec }: Pick<FloorEntry, 'watch' | 'limitSec'>, now: number): number | null =>
  limitSec === null ? null : limitSec * 1_000 - watchUsed(watch, now);

/** What is worth a word: the last minute, the end, and a minute beyond it. */
export const turnPhase = (entry: Pick<FloorEntry, 'watch' | 'limitSec'>, now: number): TurnPhase => {
  const left = turnLeft(entry, now);
  if (left === null) return 'free';
  if (left > MINUTE_MS) return 'calm';
  if (left > 0) return 'last_minute';
  return left > -MINUTE_MS ? 'over' : 'minute_over';
};
