import type { Millis } from '../kernel/ids.js';
import { momentText } from '../plan/moment-text.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AgendaItem } from './agenda.state.js';
import { isFuture } from './current-item.js';

interface Hours {
  readonly startsAt: Millis;
  readonly endsAt: Millis;
}

/**
 * Where a pin goes when a sitting that began at `from` gets other hours: within the new hours it stays where the clock shows it,
 * outside it moves with the start; otherwise a sitting moved by a day would wait for an hour of the day before or after.
 */
export const movedPin = (pinnedAt: Millis, from: Millis, { startsAt, endsAt }: Hours): Millis =>
  pinnedAt >= startsAt && pinnedAt <= endsAt ? pinnedAt : Math.max(0, pinnedAt + startsAt - from);

const pinText = ({ title }: AgendaItem, pin: Millis): string => `${title} · ${momentText(pin)}`;

/** What becomes of the pins of items to come, each a change of its own. */
export const movedPins = (
  { agenda, plan }: Pick<IssuedSession, 'agenda' | 'plan'>,
  { reason, ...hours }: Hours & { readonly reason: string },
): readonly SessionEventBody[] =>
  agenda.items.flatMap((item) => {
    const { pinnedAt } = item;
    if (pinnedAt === null || pinnedAt === undefined || !isFuture(agenda, item.id)) return [];
    const moved = movedPin(pinnedAt, plan.header.startsAt, hours);
    if (moved === pinnedAt) return [];
    const [before, after] = [pinText(item, pinnedAt), pinText(item, moved)];
    return [{ type: 'ItemEdited' as const, data: { item: { ...item, pinnedAt: moved }, reason, before, after } }];
  });
