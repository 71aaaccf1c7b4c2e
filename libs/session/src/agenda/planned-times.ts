import type { Millis } from '../kernel/ids.js';
import type { AgendaItem } from './agenda.state.js';

interface PlannedTime {
  readonly startsAt: Millis;
  readonly endsAt: Millis;
}

const MINUTE_MS = 60_000;

export const plannedMs = ({ minutes }: Pick<AgendaItem, 'minutes'>): Millis => minutes * MINUTE_MS;

/**
 * The programme as it is printed: an item starts at its pin, else when the one before it ends. Starts never go back, so a pin
 * that is earlier than the start of the item before counts as that start.
 */
export const plannedTimes = (items: readonly AgendaItem[], from: Millis): readonly PlannedTime[] => {
  let [floor, next] = [from, from];
  return items.map((item) => {
    const startsAt = Math.max(floor, item.pinnedAt ?? next);
    floor = startsAt;
    next = startsAt + plannedMs(item);
    return { startsAt, endsAt: next };
  });
};
