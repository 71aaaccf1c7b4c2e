import type { EntryId, ItemId, PointId } from '../kernel/ids.js';
import type { FloorEvent } from './floor.events.js';
import { isOpen, isProgrammeKind, queued } from './floor.rules.js';
import type { FloorEntry, FloorState } from './floor.state.js';
import type { EntryKind } from './profile.js';

type Kinds = Map<PointId, readonly EntryKind[]>;

/** What each point asked for and still waits for, has, or lost the line in; those apart that leave in the same command. */
const openKinds = (floor: FloorState, itemId: ItemId, leaving: readonly EntryId[]): Kinds => {
  const kinds: Kinds = new Map();
  for (const entry of Object.values(floor.entries)) {
    const keepsPlace = isOpen(entry) || (entry.state === 'lost' && entry.itemId === itemId);
    if (!keepsPlace || isProgrammeKind(entry.kind) || leaving.includes(entry.id)) continue;
    kinds.set(entry.pointId, [...(kinds.get(entry.pointId) ?? []), entry.kind]);
  }
  return kinds;
};

/**
 * Registered entries of an item that may wait now, in the order in which they came in. A point that already waits with a request of its
 * own keeps that; its paper follows when the request is over. Several papers of one room stand side by side.
 */
export const dueRegistrations = (
  floor: FloorState,
  itemId: ItemId,
  leaving: readonly EntryId[] = [],
): readonly FloorEntry[] => {
  const kinds = openKinds(floor, itemId, leaving);
  return Object.values(floor.entries).filter((entry) => {
    if (entry.state !== 'registered' || entry.itemId !== itemId) return false;
    if (isProgrammeKind(entry.kind)) return true;
    const open = kinds.get(entry.pointId) ?? [];
    if (open.length > 0 && [entry.kind, ...open].some((kind) => kind !== 'paper')) return false;
    kinds.set(entry.pointId, [...open, entry.kind]);
    return true;
  });
};

/** The first in the queue that was registered for the same item later: the place that a paper has kept. */
const placeKept = (floor: FloorState, { id, itemId }: FloorEntry): EntryId | null => {
  const order = Object.keys(floor.entries);
  const later = new Set(order.slice(order.indexOf(id) + 1));
  const waits = (other: FloorEntry): boolean =>
    later.has(other.id) && other.itemId === itemId && other.kind === 'paper' && other.state === 'waiting';
  return queued({ floor }).find(waits)?.id ?? null;
};

/** Papers whose point had something else to wait for, until now. */
export const followUps = (before: FloorState, after: FloorState, itemId: ItemId | null): readonly FloorEvent[] =>
  itemId === null
    ? []
    : dueRegistrations(after, itemId).map((entry) => ({
        type: 'RegistrationsQueued',
        data: {
          entryIds: [entry.id],
          beforeId: placeKept(after, entry),
          version: after.version === before.version ? null : after.version,
        },
      }));
