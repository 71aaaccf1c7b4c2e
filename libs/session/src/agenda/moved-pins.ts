import type { Millis } from '../kernel/ids.js';
import { momentText } from '../plan/moment-text.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AgendaItem } from './agenda.state.js';
import { isFuture } from './current-item.js';

interface Schedule {
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly reason: string;
}

const pinText = ({ title }: AgendaItem, pin: Millis): string => `${title} · ${momentText(pin)}`;

/**
 * What becomes of pins when the sitting gets other hours: a pin within the new hours stays where the clock shows it, one outside
 * moves with the start; otherwise a sitting moved by a day would wait for an hour of the day before or after.
 */
export const movedPins = (
  { agenda, plan }: Pick<IssuedSession, 'agenda' | 'plan'>,
  { startsAt, endsAt, reason }: Schedule,
): readonly SessionEventBody[] =>
  agenda.items.flatMap((item) => {
    const { pinnedAt } = item;
    if (pinnedAt === null || pinnedAt === undefined || !isFuture(agenda, item.id)) return [];
    if (pinnedAt >= startsAt && pinnedAt <= endsAt) return [];
    const moved = pinnedAt + startsAt - plan.header.startsAt;
    if (moved === pinnedAt) return [];
    const [before, after] = [pinText(item, pinnedAt), pinText(item, moved)];
    return [{ type: 'ItemEdited' as const, data: { item: { ...item, pinnedAt: moved }, reason, before, after } }];
  });
