import type { EntryId } from '../kernel/ids.js';

type Queue = readonly EntryId[];

export const without = (queue: Queue, ...gone: readonly EntryId[]): Queue => queue.filter((id) => !gone.includes(id));

/** Puts an entry before another one, or at the end; an entry stands in a queue once at most. */
export const placeBefore = (queue: Queue, id: EntryId, beforeId: EntryId | null): Queue => {
  const others = without(queue, id);
  const index = beforeId === null ? -1 : others.indexOf(beforeId);
  return index === -1 ? [...others, id] : others.toSpliced(index, 0, id);
};

/** The same place in an older queue, where the neighbour may be missing: before the next one behind it that is there. */
export const placeLike = (older: Queue, queue: Queue, id: EntryId): Queue => {
  const behind = queue.slice(queue.indexOf(id) + 1);
  return placeBefore(older, id, behind.find((other) => older.includes(other)) ?? null);
};
