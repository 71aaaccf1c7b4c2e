import type { ItemId, Millis } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { IssuedSession } from '../session.state.js';
import type { AgendaItem } from './agenda.state.js';
import { agendaItem, isFuture } from './current-item.js';
import { plannedMs } from './planned-times.js';

type WithProgramme = Pick<IssuedSession, 'agenda' | 'lifecycle' | 'plan'>;

const MINUTE_MS = 60_000;

/** Net milliseconds the current item has run; zero between items. */
export const itemElapsed = ({ agenda }: Pick<WithProgramme, 'agenda'>, now: Millis): number => {
  const progress = agenda.currentId === null ? undefined : own(agenda.progress, agenda.currentId);
  return progress === undefined ? 0 : watchUsed(progress.watch, now);
};

/** Items still to come: what was passed over is not expected any more. */
export const toCome = ({ agenda }: Pick<WithProgramme, 'agenda'>): readonly AgendaItem[] => {
  const lastBegun = agenda.items.findLastIndex((item) => !isFuture(agenda, item.id));
  return agenda.items.slice(lastBegun + 1);
};

/** What an item may take as things stand: the planned minutes, and those given on the day. */
export const allowedMs = (agenda: WithProgramme['agenda'], itemId: ItemId): number => {
  const item = agendaItem(agenda, itemId);
  const extended = own(agenda.progress, itemId)?.extendedMin ?? 0;
  return item === undefined ? 0 : plannedMs(item) + extended * MINUTE_MS;
};

/** What the current item still takes; one that runs over may end any moment. */
const left = (state: WithProgramme, now: Millis): number => {
  const { currentId } = state.agenda;
  return currentId === null ? 0 : Math.max(0, allowedMs(state.agenda, currentId) - itemElapsed(state, now));
};

/** One after another; a pinned item is waited for. */
const endOf = (items: readonly AgendaItem[], from: Millis): Millis =>
  items.reduce((at, item) => Math.max(at, item.pinnedAt ?? at) + plannedMs(item), from);

/** When the sitting will end as things stand; never earlier than now, and never earlier again while nothing else changes. */
export const forecastEnd = (state: WithProgramme, now: Millis): Millis => {
  const { current } = state.lifecycle;
  if (current.phase === 'concluded' || current.phase === 'archived') return current.concludedAt;
  const begun = current.phase === 'live' || current.phase === 'paused';
  const from = begun ? now : Math.max(now, state.plan.header.startsAt);
  return endOf(toCome(state), from + left(state, now));
};

export type Deviation = { readonly kind: 'on_time' } | { readonly kind: 'ahead' | 'behind'; readonly minutes: number };

/** The forecast against the programme begun on time, its pins waited for, in whole minutes, for a sentence. */
export const deviation = (state: WithProgramme, now: Millis): Deviation => {
  const late = forecastEnd(state, now) - endOf(state.agenda.items, state.plan.header.startsAt);
  const minutes = Math.floor(Math.abs(late) / MINUTE_MS);
  if (minutes === 0) return { kind: 'on_time' };
  return { kind: late > 0 ? 'behind' : 'ahead', minutes };
};
