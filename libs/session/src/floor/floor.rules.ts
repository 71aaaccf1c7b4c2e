import { agendaItem } from '../agenda/current-item.js';
import type { AgendaState } from '../agenda/agenda.state.js';
import type { EntryId, ItemId, Millis, PointId } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { PlanPoint } from '../plan/plan.state.js';
import type { EntryState, FloorEntry, FloorState } from './floor.state.js';
import type { EntryKind, Profile } from './profile.js';
import { entryOf } from './undo-slot.js';

interface WithFloor {
  readonly floor: FloorState;
}

interface WithAgenda extends WithFloor {
  readonly agenda: AgendaState;
}

/** Having the floor: called, speaking, or stopped for a moment. */
export const HOLDING: readonly EntryState[] = ['invited', 'speaking', 'paused'];

const QUEUED: readonly EntryState[] = ['waiting', 'on_deck'];

/** Speeches that only the chair and the secretary give out; never with a limit. */
const CHAIR_KINDS: readonly EntryKind[] = ['opening', 'directive', 'concluding'];

/** Speeches that stand in the programme; they have no place in the order of asking, so nobody is passed over by them. */
const PROGRAMME_KINDS: readonly EntryKind[] = [...CHAIR_KINDS, 'report'];

/** Turns that a point asks for itself; answers, reports and points of order are not counted against it. */
const COUNTED_KINDS: readonly EntryKind[] = ['paper', 'speech', 'question', 'rebuttal'];

export const isChairKind = (kind: EntryKind): boolean => CHAIR_KINDS.includes(kind);

export const isProgrammeKind = (kind: EntryKind): boolean => PROGRAMME_KINDS.includes(kind);

export const isCountedKind = (kind: EntryKind): boolean => COUNTED_KINDS.includes(kind);

export const isHolding = (entry: FloorEntry): boolean => HOLDING.includes(entry.state);

/** Waiting, next in line, or having the floor. */
export const isOpen = ({ state }: Pick<FloorEntry, 'state'>): boolean =>
  HOLDING.includes(state) || QUEUED.includes(state);

/** Who has the floor, first called first. */
export const holders = (state: WithFloor): readonly FloorEntry[] =>
  Object.values(state.floor.entries)
    .filter(isHolding)
    .toSorted((a, b) => (a.calledAt ?? 0) - (b.calledAt ?? 0));

/** The queue as entries, first to be called first. */
export const queued = (state: WithFloor): readonly FloorEntry[] =>
  state.floor.queue.flatMap((id: EntryId) => entryOf(state.floor, id) ?? []);

/** The entry with which a point waits for the floor or has it. */
export const openEntry = (state: WithFloor, pointId: PointId): FloorEntry | undefined => openEntries(state, pointId)[0];

const openEntries = (state: WithFloor, pointId: PointId): readonly FloorEntry[] =>
  Object.values(state.floor.entries).filter((entry) => entry.pointId === pointId && isOpen(entry));

/** The entry that a point asked for or registered and that waits or has the floor; a speech the programme gives it is no request. */
export const openRequest = (state: WithFloor, pointId: PointId): FloorEntry | undefined =>
  openEntries(state, pointId).find(({ kind }) => !isProgrammeKind(kind));

/** A turn of the current item that was cut by the line: its place is kept until the secretary decides. */
export const lostTurn = (state: WithAgenda, pointId: PointId): FloorEntry | undefined =>
  Object.values(state.floor.entries).find(
    (entry) => entry.pointId === pointId && entry.state === 'lost' && entry.itemId === state.agenda.currentId,
  );

/**
 * Whether an entry may wait beside what its point has already: a point asks once at a time, yet the programme may list several papers
 * of one room, and none of them may lose its place.
 */
export const fitsBeside = (state: WithFloor, { id, pointId, kind }: FloorEntry): boolean =>
  isProgrammeKind(kind) ||
  openEntries(state, pointId).every(
    (other) => other.id === id || isProgrammeKind(other.kind) || (kind === 'paper' && other.kind === 'paper'),
  );

const took = (entry: FloorEntry): boolean => entry.startedAt !== null;

/** Turns of a point on an item, those it waits for included. */
export const turnsOf = (state: WithFloor, pointId: PointId, itemId: ItemId): number =>
  Object.values(state.floor.entries).filter(
    (entry) =>
      entry.pointId === pointId &&
      entry.itemId === itemId &&
      isCountedKind(entry.kind) &&
      (took(entry) || entry.state === 'registered' || isHolding(entry) || QUEUED.includes(entry.state)),
  ).length;

/** The rules of the item that is on. */
export const currentProfile = (state: WithAgenda): Profile | null =>
  agendaItem(state.agenda, state.agenda.currentId)?.profile ?? null;

/** Seconds for the next turn of that kind on the item (the current one unless named); null is without limit. */
export const limitFor = (
  state: WithAgenda,
  pointId: PointId,
  kind: EntryKind,
  itemId: ItemId | null = state.agenda.currentId,
): number | null => {
  const limit = agendaItem(state.agenda, itemId)?.profile.limits[kind];
  if (limit === undefined || isChairKind(kind)) return null;
  const earlier = Object.values(state.floor.entries).some(
    (entry) => entry.pointId === pointId && entry.itemId === itemId && entry.kind === kind && took(entry),
  );
  return earlier ? limit.later : limit.first;
};

/** Milliseconds that each point has spoken in this session. */
export const talkTime = (state: WithFloor, now: Millis): Readonly<Record<PointId, number>> => {
  const sums: Record<PointId, number> = {};
  for (const { pointId, watch } of Object.values(state.floor.entries)) {
    const used = watchUsed(watch, now);
    if (used > 0) sums[pointId] = (own(sums, pointId) ?? 0) + used;
  }
  return sums;
};

/** The hall and a room with its own encoder have nobody to tap: the call itself starts the turn. */
export const startsByCall = (point: Pick<PlanPoint, 'role' | 'mode'>): boolean =>
  point.role === 'central' || point.mode === 'whip';
