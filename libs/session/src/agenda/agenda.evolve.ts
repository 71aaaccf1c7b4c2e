import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import type { ItemId } from '../kernel/ids.js';
import { happenedAt } from '../kernel/meta.js';
import { own } from '../kernel/own.js';
import { skipInterval, startWatch, type Stopwatch, stoppedWatch, stopWatch } from '../kernel/stopwatch.js';
import type { SessionEvent } from '../session.events.js';
import type { AgendaItem, AgendaState, ItemProgress } from './agenda.state.js';

export const agendaFrom = (items: readonly AgendaItem[]): AgendaState => ({ items, currentId: null, progress: {} });

const place = (items: readonly AgendaItem[], item: AgendaItem, beforeId: ItemId | null): readonly AgendaItem[] => {
  const others = items.filter((other) => other.id !== item.id);
  const index = others.findIndex((other) => other.id === beforeId);
  return index === -1 ? [...others, item] : others.toSpliced(index, 0, item);
};

/** A started item keeps its first start; one that is taken up again runs on. */
const started = (before: ItemProgress | undefined, at: number, logged: number): ItemProgress => ({
  startedAt: before?.startedAt ?? at,
  endedAt: null,
  watch: startWatch(before?.watch ?? stoppedWatch, logged),
  extendedMin: before?.extendedMin ?? 0,
});

const progressed = (agenda: AgendaState, change: (progress: ItemProgress) => ItemProgress): AgendaState => {
  const id = agenda.currentId;
  const progress = id === null ? undefined : own(agenda.progress, id);
  return id === null || progress === undefined
    ? agenda
    : { ...agenda, progress: { ...agenda.progress, [id]: change(progress) } };
};

const clock = (agenda: AgendaState, change: (watch: Stopwatch) => Stopwatch): AgendaState =>
  progressed(agenda, (progress) => ({ ...progress, watch: change(progress.watch) }));

const evolvers: Evolvers<AgendaState, SessionEvent> = {
  ItemStarted: (agenda, event) => ({
    ...agenda,
    currentId: event.data.itemId,
    progress: {
      ...agenda.progress,
      [event.data.itemId]: started(own(agenda.progress, event.data.itemId), happenedAt(event), event.at),
    },
  }),
  ItemEnded: (agenda, event) => ({
    ...progressed(agenda, (progress) => ({
      ...progress,
      endedAt: happenedAt(event),
      watch: stopWatch(progress.watch, event.at),
    })),
    currentId: null,
  }),
  ItemExtended: (agenda, event) =>
    progressed(agenda, (progress) => ({ ...progress, extendedMin: progress.extendedMin + event.data.minutes })),
  ItemAdded: (agenda, event) => ({ ...agenda, items: place(agenda.items, event.data.item, event.data.beforeId) }),
  ItemEdited: (agenda, { data: { item } }) => ({
    ...agenda,
    items: agenda.items.map((other) => (other.id === item.id ? item : other)),
  }),
  ItemMoved: (agenda, event) => {
    const item = agenda.items.find((other) => other.id === event.data.itemId);
    return item === undefined ? agenda : { ...agenda, items: place(agenda.items, item, event.data.beforeId) };
  },
  ItemRemoved: (agenda, event) => ({
    ...agenda,
    items: agenda.items.filter((item) => item.id !== event.data.itemId),
  }),
  SessionPaused: (agenda, event) => clock(agenda, (watch) => stopWatch(watch, event.at)),
  SessionResumed: (agenda, event) => clock(agenda, (watch) => startWatch(watch, event.at)),
  OutageRecorded: (agenda, event) => clock(agenda, (watch) => skipInterval(watch, event.data.from, event.data.to)),
};

/** The programme as it runs; pauses and outages are left out of its clock. */
export const evolveAgenda = (agenda: AgendaState, event: SessionEvent): AgendaState =>
  evolveBy(evolvers, agenda, event);
