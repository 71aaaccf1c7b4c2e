import { evolveBy, type Evolvers } from '../kernel/dispatch.js';
import { own } from '../kernel/own.js';
import { skipInterval, startWatch, type Stopwatch, stopWatch } from '../kernel/stopwatch.js';
import type { AgendaItem } from '../agenda/agenda.state.js';
import { happenedAt } from '../kernel/meta.js';
import type { SessionEvent } from '../session.events.js';
import { controlEvolvers } from './floor-control.evolve.js';
import { changeEntry } from './entry-change.js';
import type { FloorEntry, FloorState } from './floor.state.js';
import { isChairKind } from './floor.rules.js';
import { requestEvolvers } from './floor-requests.evolve.js';
import { clearUndo, restore } from './undo-slot.js';

/** Changes the clocks of those who speak. The undo slot holds older clocks and is cleared with it. */
const clocks = (floor: FloorState, change: (watch: Stopwatch) => Stopwatch): FloorState =>
  Object.values(floor.entries)
    .filter((entry) => entry.state === 'speaking')
    .reduce((changed, { id }) => changeEntry(changed, id, ({ watch }) => ({ watch: change(watch) })), clearUndo(floor));

const remind = (entry: FloorEntry): Partial<FloorEntry> => ({ reminders: entry.reminders + 1 });

/** A reminder is no control: it stays when the command before it is taken back. */
const remindInSlot = (floor: FloorState, id: string): FloorState => {
  const entry = floor.undo && own(floor.undo.entries, id);
  return floor.undo === null || !entry
    ? floor
    : { ...floor, undo: { ...floor.undo, entries: { ...floor.undo.entries, [id]: { ...entry, ...remind(entry) } } } };
};

/** Registered turns get the time that the item's new rules give; a kind that they know no more keeps its own. */
const retime = (item: AgendaItem) => {
  const one = <Entry extends FloorEntry | null>(entry: Entry): Entry => {
    if (entry === null || entry.state !== 'registered' || entry.itemId !== item.id || isChairKind(entry.kind))
      return entry;
    const limit = item.profile.limits[entry.kind];
    return limit === undefined ? entry : { ...entry, limitSec: limit.first };
  };
  return <Entry extends FloorEntry | null>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, one(entry)]));
};

const evolvers: Evolvers<FloorState, SessionEvent> = {
  ...requestEvolvers,
  ...controlEvolvers,
  SpeakerReminded: (floor, { data }) => remindInSlot(changeEntry(floor, data.entryId, remind), data.entryId),
  DeckAnswered: (floor, event) => changeEntry(floor, event.data.entryId, () => ({ readyAt: happenedAt(event) })),
  ListOpened: (floor) => ({ ...floor, list: 'open' }),
  ListClosed: (floor) => ({ ...floor, list: 'closed' }),
  FloorUndone: (floor, event) => restore(floor, event.data.version),
  ItemEdited: (floor, { data: { item } }) => ({
    ...floor,
    entries: retime(item)(floor.entries),
    undo: floor.undo === null ? null : { ...floor.undo, entries: retime(item)(floor.undo.entries) },
  }),
  ItemStarted: (floor) => ({ ...clearUndo(floor), list: 'open' }),
  ItemEnded: clearUndo,
  SessionPaused: (floor, event) => clocks(floor, (watch) => stopWatch(watch, event.at)),
  SessionResumed: (floor, event) => clocks(floor, (watch) => startWatch(watch, event.at)),
  OutageRecorded: (floor, { data }) => clocks(floor, (watch) => skipInterval(watch, data.from, data.to)),
  SessionConcluded: clearUndo,
};

export const emptyFloor: FloorState = { version: 0, list: 'open', entries: {}, queue: [], undo: null };

/** Who speaks, who waits, what may be taken back. Uses the slice and the event alone, so that every audience can do it. */
export const evolveFloor = (floor: FloorState, event: SessionEvent): FloorState => evolveBy(evolvers, floor, event);
