import type { Evolvers } from '../kernel/dispatch.js';
import type { EntryId } from '../kernel/ids.js';
import { type EventMeta, happenedAt } from '../kernel/meta.js';
import { startWatch, stopWatch } from '../kernel/stopwatch.js';
import type { SessionEvent } from '../session.events.js';
import { changeEntry, type EntryChange } from './entry-change.js';
import type { FloorState } from './floor.state.js';
import { placeBefore, without } from './queue.js';
import { remember } from './undo-slot.js';

type ControlEvent = EventMeta & { readonly data: { readonly entryId: EntryId; readonly version: number } };

/** A step of an entry by a control command, remembered for the undo. */
const control = (floor: FloorState, event: ControlEvent, change: EntryChange): FloorState =>
  changeEntry(remember(floor, event.data.version, event, [event.data.entryId]), event.data.entryId, change);

const leaveQueue = (floor: FloorState, event: ControlEvent): FloorState => ({
  ...floor,
  queue: without(floor.queue, event.data.entryId),
});

const stand = (floor: FloorState, event: ControlEvent, beforeId: EntryId | null): FloorState => ({
  ...floor,
  queue: placeBefore(floor.queue, event.data.entryId, beforeId),
});

export const controlEvolvers: Evolvers<FloorState, SessionEvent> = {
  PutOnDeck: (floor, event) =>
    stand(
      control(floor, event, ({ calledOutOfOrder }) => ({
        state: 'on_deck',
        readyAt: null,
        calledOutOfOrder: calledOutOfOrder || event.data.outOfOrder,
      })),
      event,
      event.data.beforeId,
    ),
  EntryMoved: (floor, event) =>
    stand(
      control(floor, event, () => ({})),
      event,
      event.data.beforeId,
    ),
  SpeakerCalled: (floor, event) =>
    leaveQueue(
      control(floor, event, () => ({
        state: 'invited',
        calledAt: happenedAt(event),
        calledOutOfOrder: event.data.outOfOrder,
      })),
      event,
    ),
  TurnStarted: (floor, event) =>
    control(floor, event, (entry) => ({
      state: 'speaking',
      startedAt: entry.startedAt ?? happenedAt(event),
      watch: startWatch(entry.watch, event.at),
    })),
  TurnPaused: (floor, event) =>
    control(floor, event, ({ watch }) => ({ state: 'paused', watch: stopWatch(watch, event.at) })),
  TurnResumed: (floor, event) =>
    control(floor, event, ({ watch }) => ({ state: 'speaking', watch: startWatch(watch, event.at) })),
  TurnExtended: (floor, event) =>
    control(floor, event, ({ limitSec, extendedSec }) => ({
      limitSec: limitSec === null ? null : limitSec + event.data.seconds,
      extendedSec: extendedSec + event.data.seconds,
    })),
  TurnStopped: (floor, event) =>
    control(floor, event, ({ watch }) => ({
      state: 'done',
      endedAt: happenedAt(event),
      watch: stopWatch(watch, event.at),
    })),
  SpeakerDidNotAnswer: (floor, event) =>
    control(floor, event, () => ({ state: 'no_answer', endedAt: happenedAt(event) })),
  TurnLost: (floor, event) =>
    control(floor, event, ({ watch }) => ({
      state: 'lost',
      endedAt: happenedAt(event),
      watch: stopWatch(watch, event.at),
    })),
  EntryReturned: (floor, event) =>
    stand(
      control(floor, event, () => ({ state: 'waiting', endedAt: null, readyAt: null })),
      event,
      floor.queue[0] ?? null,
    ),
};
