import type { Evolvers, Of } from '../kernel/dispatch.js';
import type { EntryId } from '../kernel/ids.js';
import { happenedAt } from '../kernel/meta.js';
import { stoppedWatch } from '../kernel/stopwatch.js';
import type { SessionEvent } from '../session.events.js';
import { changeEntry } from './entry-change.js';
import type { EntryState, FloorEntry, FloorState } from './floor.state.js';
import { placeBefore, without } from './queue.js';
import { forget, keep, remember } from './undo-slot.js';

type Requested = Of<SessionEvent, 'FloorRequested'>;

const entryFrom = (event: Requested): FloorEntry => {
  const { entryId, beforeId: _place, version: _version, ...asked } = event.data;
  return {
    ...asked,
    id: entryId,
    requestedAt: happenedAt(event),
    enteredBy: event.by,
    readyAt: null,
    calledAt: null,
    startedAt: null,
    endedAt: null,
    calledOutOfOrder: false,
    extendedSec: 0,
    reminders: 0,
    watch: stoppedWatch,
  };
};

const request = (before: FloorState, event: Requested): FloorState => {
  const { entryId, version, state, beforeId } = event.data;
  const floor = version === null ? before : remember(before, version, event, [entryId]);
  const entered = { ...floor, entries: { ...floor.entries, [entryId]: entryFrom(event) } };
  if (state === 'registered') return entered;
  const queued = { ...entered, queue: placeBefore(floor.queue, entryId, beforeId) };
  return version === null ? keep(queued, entryId) : queued;
};

/** Ends requests. Without a version it is no control: the undo slot lives on, without these entries. */
const close = (
  floor: FloorState,
  event: SessionEvent,
  ids: readonly EntryId[],
  version: number | null,
  state: EntryState,
): FloorState => {
  const kept = version === null ? forget(floor, ids) : remember(floor, version, event, ids);
  const closed = ids.reduce(
    (changed, id) => changeEntry(changed, id, () => ({ state, endedAt: happenedAt(event) })),
    kept,
  );
  return { ...closed, queue: without(closed.queue, ...ids) };
};

const queueRegistered = (before: FloorState, event: Of<SessionEvent, 'RegistrationsQueued'>): FloorState => {
  const { entryIds, beforeId, version } = event.data;
  const floor = version === null ? before : remember(before, version, event, entryIds);
  return entryIds.reduce((changed, id) => {
    const waiting = changeEntry(changed, id, () => ({ state: 'waiting' }));
    const queued = { ...waiting, queue: placeBefore(waiting.queue, id, beforeId) };
    return version === null ? keep(queued, id) : queued;
  }, floor);
};

export const requestEvolvers: Evolvers<FloorState, SessionEvent> = {
  FloorRequested: request,
  SpeechEdited: (floor, { data: { entryId, speakers, topic } }) =>
    changeEntry(floor, entryId, () => ({ speakers, topic })),
  RegistrationsQueued: queueRegistered,
  RequestWithdrawn: (floor, event) => close(floor, event, [event.data.entryId], event.data.version, 'withdrawn'),
  RequestDeclined: (floor, event) => close(floor, event, [event.data.entryId], event.data.version, 'declined'),
  TakenInWriting: (floor, event) => close(floor, event, event.data.entryIds, event.data.version, 'written'),
};
