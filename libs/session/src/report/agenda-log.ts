import type { ItemKind } from '../agenda/agenda.state.js';
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

const MINUTE_MS = 60_000;

/** The programme in its order; planned starts follow from the hour of the invitation. */
export const agendaLog = (state: IssuedSession, now: Millis): readonly ItemRun[] => {
  let plannedStart = state.plan.header.startsAt;
  return state.agenda.items.map((item) => {
    const progress = own(state.agenda.progress, item.id);
    const plannedMs = item.minutes * MINUTE_MS;
    const run = {
      itemId: item.id,
      kind: item.kind,
      title: item.title,
      plannedStart,
      plannedMs,
      startedAt: progress?.startedAt ?? null,
      endedAt: progress?.endedAt ?? null,
      takenMs: progress === undefined ? 0 : watchUsed(progress.watch, now),
    };
    plannedStart += plannedMs;
    return run;
  });
};
