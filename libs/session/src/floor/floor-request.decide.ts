import type { AgendaItem } from '../agenda/agenda.state.js';
import { accept, type Decision, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { EntryId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import { callEvents, freePlaces } from './call-events.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { isChairKind, isCountedKind, limitFor, lostTurn, openRequest, queued, turnsOf } from './floor.rules.js';
import type { FloorEntry } from './floor.state.js';
import type { EntryKind } from './profile.js';
import { placeBefore } from './queue.js';
import { entryOf } from './undo-slot.js';

/** A request for the item that is on, or a registration for a later one. */
export type SpeechCommand = Extract<FloorCommand, { type: 'RequestFloor' | 'RegisterSpeech' }> & CommandMeta;

const PRIORITY: Readonly<Partial<Record<EntryKind, number>>> = { point_of_order: 2, rebuttal: 1 };

const priority = (kind: EntryKind): number => PRIORITY[kind] ?? 0;

/** A point of order goes ahead of all, a rebuttal ahead of new topics but never of those on deck; among equals who asked first. */
const placeOf = (queue: readonly FloorEntry[], kind: EntryKind): EntryId | null => {
  if (priority(kind) === 0) return null;
  const behindEquals = queue.findLastIndex((entry) => priority(entry.kind) >= priority(kind)) + 1;
  const firstWaiting = queue.findIndex((entry) => entry.state === 'waiting');
  const behindDeck = firstWaiting === -1 ? queue.length : firstWaiting;
  return queue[kind === 'rebuttal' ? Math.max(behindEquals, behindDeck) : behindEquals]?.id ?? null;
};

const needKind = ({ data, by }: SpeechCommand, item: AgendaItem): Refused | null => {
  const mayGiveOut = by.roles.includes('secretary') || by.roles.includes('chair');
  const allowed = item.profile.limits[data.kind] !== undefined && (mayGiveOut || !isChairKind(data.kind));
  return refuseIf(!allowed, 'KIND_NOT_ALLOWED', { kind: data.kind });
};

/** A point asks once at a time; before its item begins it may have registered one speech of each kind. */
const needFirst = (
  state: IssuedSession,
  { data: { pointId, kind } }: SpeechCommand,
  item: AgendaItem,
  as: 'registered' | 'waiting',
): Refused | null => {
  const registered = Object.values(state.floor.entries).find(
    (entry) =>
      entry.pointId === pointId && entry.state === 'registered' && entry.itemId === item.id && entry.kind === kind,
  );
  const open = as === 'waiting' ? (openRequest(state, pointId) ?? lostTurn(state, pointId)) : registered;
  if (open !== undefined) return refuse('ALREADY_REQUESTED', { entryId: open.id, state: open.state });
  const { maxTurns } = item.profile;
  const spent = maxTurns !== null && isCountedKind(kind) && turnsOf(state, pointId, item.id) >= maxTurns;
  return refuseIf(spent, 'REQUEST_LIMIT', { max: maxTurns ?? 0 });
};

/** Mode open: a free place is taken at once, by whoever heads the queue now. */
const takeAtOnce = (state: IssuedSession, item: AgendaItem, event: Requested): readonly FloorEvent[] => {
  if (item.profile.mode !== 'open' || event.data.state === 'registered') return [];
  const { entryId, pointId, beforeId } = event.data;
  return placeBefore(state.floor.queue, entryId, beforeId)
    .slice(0, freePlaces(state))
    .flatMap((id) => (id === entryId ? { id, pointId } : (entryOf(state.floor, id) ?? [])))
    .flatMap((entry) => callEvents(state, entry, state.floor.version + 1, false));
};

type Requested = Extract<FloorEvent, { type: 'FloorRequested' }>;

/** Enters what a point asks for or registers; the caller has judged the time. */
export const enterRequest = (
  command: SpeechCommand,
  state: IssuedSession,
  item: AgendaItem,
  as: 'registered' | 'waiting',
): Decision<FloorEvent> => {
  const { entryId, pointId, kind } = command.data;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  if (point === undefined) return refuse('UNKNOWN_POINT', { pointId });
  const refused =
    refuseIf(entryOf(state.floor, entryId) !== undefined, 'ENTRY_EXISTS', { entryId }) ??
    refuseIf(point.mode === 'view_only', 'POINT_CANNOT_SPEAK', { pointId, point: point.name }) ??
    needKind(command, item) ??
    // A point of order is about the rules themselves: a closed list does not silence it.
    refuseIf(as === 'waiting' && state.floor.list === 'closed' && kind !== 'point_of_order', 'LIST_CLOSED') ??
    needFirst(state, command, item, as);
  if (refused !== null) return refused;
  const requested: Requested = {
    type: 'FloorRequested',
    data: {
      ...command.data,
      itemId: item.id,
      pointName: point.name,
      limitSec: limitFor(state, pointId, kind, item.id),
      state: as,
      beforeId: as === 'waiting' ? placeOf(queued(state), kind) : null,
      version: null,
    },
  };
  return accept(requested, ...takeAtOnce(state, item, requested));
};
