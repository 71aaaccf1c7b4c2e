import { accept, type Decision, type Refused, refuseIf } from '../kernel/decision.js';
import type { Deciders } from '../kernel/dispatch.js';
import type { EntryId } from '../kernel/ids.js';
import { needLive } from '../lifecycle/phases.js';
import type { CommandMeta } from '../kernel/meta.js';
import type { IssuedSession } from '../session.state.js';
import { callEvents, freePlaces } from './call-events.js';
import { type Called, resolveCalls } from './calls.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { findEntry, isChair, needControl, occupied } from './floor.guards.js';
import { currentProfile, HOLDING } from './floor.rules.js';
import type { FloorEntry } from './floor.state.js';
import { placeBefore, without } from './queue.js';
import { entryOf } from './undo-slot.js';

type Verdict = Decision<FloorEvent>;

export type CallCommand = Extract<FloorCommand, { type: 'PutOnDeck' | 'AnswerOnDeck' | 'MoveEntry' | 'CallSpeakers' }> &
  CommandMeta;

/** Mode fifo: only the chair departs from the order of asking. */
const needOrder = (command: CallCommand, state: IssuedSession, inOrder: boolean): Refused | null =>
  refuseIf(!inOrder && currentProfile(state)?.mode === 'fifo' && !isChair(command.by), 'OUT_OF_ORDER');

/** Behind those on deck already, ahead of all who wait. */
const behindDeck = (state: IssuedSession, moving: EntryId): EntryId | null =>
  without(state.floor.queue, moving).find((id) => entryOf(state.floor, id)?.state !== 'on_deck') ?? null;

/** Those who get a place are called, the rest stand at the head of the queue in the order given. */
const callAll = (state: IssuedSession, calls: readonly Called[], free: number): readonly FloorEvent[] => {
  const version = state.floor.version + 1;
  const beforeId = without(state.floor.queue, ...calls.map((call) => call.id))[0] ?? null;
  return calls.flatMap((call, index): readonly FloorEvent[] => [
    ...call.made(version),
    ...(index < free
      ? callEvents(state, call, version, call.outOfOrder)
      : [{ type: 'PutOnDeck' as const, data: { entryId: call.id, version, beforeId, outOfOrder: call.outOfOrder } }]),
  ]);
};

type Ending = { readonly ok: true; readonly entries: readonly FloorEntry[] } | Refused;

/** The turns that are to give way, each named so that nobody's is ended by mistake. */
const findEnding = (state: IssuedSession, ids: readonly EntryId[]): Ending => {
  const entries: FloorEntry[] = [];
  for (const id of new Set(ids)) {
    const found = findEntry(state, id, HOLDING);
    if (!found.ok) return found;
    entries.push(found.entry);
  }
  return { ok: true, entries };
};

/** Whoever was called and has not begun did not answer. */
const giveWay = ({ id: entryId, state }: FloorEntry, version: number): FloorEvent =>
  state === 'invited'
    ? { type: 'SpeakerDidNotAnswer', data: { entryId, version } }
    : { type: 'TurnStopped', data: { entryId, version, how: 'stopped' } };

export const callDeciders: Deciders<CallCommand, IssuedSession, Verdict> = {
  PutOnDeck: (command, state) => {
    const { entryId, version } = command.data;
    const refused = needControl(state, version);
    if (refused !== null) return refused;
    const found = findEntry(state, entryId, ['waiting']);
    if (!found.ok) return found;
    const next = state.floor.queue.find((id) => entryOf(state.floor, id)?.state === 'waiting');
    const outOfOrder = next !== entryId;
    const beforeId = behindDeck(state, entryId);
    return (
      needOrder(command, state, !outOfOrder) ??
      accept({ type: 'PutOnDeck', data: { entryId, version: version + 1, beforeId, outOfOrder } })
    );
  },
  AnswerOnDeck: ({ data: { entryId } }, state) => {
    const found = findEntry(state, entryId, ['on_deck']);
    if (!found.ok) return needLive(state) ?? found;
    return (
      needLive(state) ??
      refuseIf(found.entry.readyAt !== null, 'NOTHING_CHANGED') ??
      accept({ type: 'DeckAnswered', data: { entryId } })
    );
  },
  MoveEntry: (command, state) => {
    const { entryId, beforeId, version } = command.data;
    const refused = needControl(state, version);
    if (refused !== null) return refused;
    for (const id of beforeId === null ? [entryId] : [entryId, beforeId]) {
      const found = findEntry(state, id, ['waiting', 'on_deck']);
      if (!found.ok) return found;
    }
    const moved = placeBefore(state.floor.queue, entryId, beforeId);
    const same = beforeId === entryId || moved.every((id, index) => id === state.floor.queue[index]);
    return (
      refuseIf(same, 'NOTHING_CHANGED') ??
      needOrder(command, state, false) ??
      accept({ type: 'EntryMoved', data: { entryId, beforeId, version: version + 1 } })
    );
  },
  CallSpeakers: (command, state) => {
    const { calls, version, ending = [] } = command.data;
    const refused =
      needControl(state, version) ??
      refuseIf(state.agenda.currentId === null, 'NO_CURRENT_ITEM') ??
      refuseIf(calls.length === 0, 'NOTHING_CHANGED');
    if (refused !== null) return refused;
    const resolved = resolveCalls(state, calls);
    if (!resolved.ok) return resolved;
    const leaving = findEnding(state, ending);
    if (!leaving.ok) return leaving;
    const inOrder = resolved.calls.every((call) => !call.outOfOrder);
    const free = freePlaces(state, leaving.entries.length);
    if (free === 0) return occupied(state);
    const ended = leaving.entries.map((entry) => giveWay(entry, state.floor.version + 1));
    return needOrder(command, state, inOrder) ?? accept(...ended, ...callAll(state, resolved.calls, free));
  },
};
