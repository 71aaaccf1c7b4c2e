import type { EntryId } from '../kernel/ids.js';
import type { FloorEntry, FloorState } from './floor.state.js';
import { entryOf } from './undo-slot.js';

export type EntryChange = (entry: FloorEntry) => Partial<FloorEntry>;

/** The floor with one entry changed; an entry that is not there stays away. */
export const changeEntry = (floor: FloorState, id: EntryId, change: EntryChange): FloorState => {
  const entry = entryOf(floor, id);
  return entry === undefined
    ? floor
    : { ...floor, entries: { ...floor.entries, [id]: { ...entry, ...change(entry) } } };
};
