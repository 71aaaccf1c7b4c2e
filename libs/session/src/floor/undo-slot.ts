import type { EntryId } from '../kernel/ids.js';
import type { EventMeta } from '../kernel/meta.js';
import { own } from '../kernel/own.js';
import type { FloorEntry, FloorState } from './floor.state.js';
import { placeLike, without } from './queue.js';

/** The entry of that id, if there is one. */
export const entryOf = (floor: FloorState, id: EntryId): FloorEntry | undefined => own(floor.entries, id);

/**
 * Keeps what a control command is about to change. All events of one command bear one version: the first opens the slot, the others
 * widen it; when the slot was cleared in between (an item ended, the session concluded) it stays so.
 */
export const remember = (
  floor: FloorState,
  version: number,
  { at }: EventMeta,
  ids: readonly EntryId[],
): FloorState => {
  if (version === floor.version && floor.undo === null) return floor;
  const slot = version === floor.version && floor.undo !== null ? floor.undo : { entries: {}, queue: floor.queue };
  const entries: Record<EntryId, FloorEntry | null> = { ...slot.entries };
  for (const id of ids) if (!Object.hasOwn(entries, id)) entries[id] = entryOf(floor, id) ?? null;
  return { ...floor, version, undo: { version, at, entries, queue: slot.queue } };
};

/** Nothing is left to take back. */
export const clearUndo = (floor: FloorState): FloorState => (floor.undo === null ? floor : { ...floor, undo: null });

/** An entry that left since by its own will stays away from what an undo restores. */
export const forget = (floor: FloorState, ids: readonly EntryId[]): FloorState => {
  if (floor.undo === null) return floor;
  const kept = Object.entries(floor.undo.entries).filter(([id]) => !ids.includes(id));
  return {
    ...floor,
    undo: { ...floor.undo, entries: Object.fromEntries(kept), queue: without(floor.undo.queue, ...ids) },
  };
};

/** An entry that came since keeps its place in what an undo restores. */
export const keep = (floor: FloorState, id: EntryId): FloorState =>
  floor.undo === null
    ? floor
    : { ...floor, undo: { ...floor.undo, queue: placeLike(floor.undo.queue, floor.queue, id) } };

/** Entries, clocks and places as they were before the command. */
export const restore = (floor: FloorState, version: number): FloorState => {
  if (floor.undo === null) return { ...floor, version };
  const entries = { ...floor.entries, ...floor.undo.entries };
  const existing = Object.entries(entries).filter((pair): pair is [EntryId, FloorEntry] => pair[1] !== null);
  return { ...floor, version, entries: Object.fromEntries(existing), queue: floor.undo.queue, undo: null };
};
