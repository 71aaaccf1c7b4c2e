import type { ItemKind } from '../agenda/agenda.state.js';
import { plannedMs, plannedTimes } from '../agenda/planned-times.js';
import type { ItemId, Millis } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { IssuedSession } from '../session.state.js';

/** One item of the programme, planned against actual. */
export interface ItemRun {
  readonly itemId: ItemId;
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedStart: Millis;
  readonly plannedMs: number;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  /** Net time: pauses and outages are left out. */
  readonly takenMs: number;
}

/** The programme in its order; planned starts follow from the hour of the invitation and from pins. */
export const agendaLog = (state: IssuedSession, now: Millis): readonly ItemRun[] => {
  const { startsAt } = state.plan.header;
  const times = plannedTimes(state.agenda.items, startsAt);
  return state.agenda.items.map((item, place) => {
    const progress = own(state.agenda.progress, item.id);
    return {
      itemId: item.id,
      kind: item.kind,
      title: item.title,
      plannedStart: times[place]?.startsAt ?? startsAt,
      plannedMs: plannedMs(item),
      startedAt: progress?.startedAt ?? null,
      endedAt: progress?.endedAt ?? null,
      takenMs: progress === undefined ? 0 : watchUsed(progress.watch, now),
    };
  });
};
