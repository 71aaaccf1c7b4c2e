/** Before whom an entry stands once it has its new place, counted from 0; null is the end. */
export const beforeAt = (queue: readonly string[], id: string, place: number): string | null =>
  queue.filter((other) => other !== id)[place] ?? null;

/** The order a hand holds on to: places stay, whoever left keeps a shadow, whoever came stands behind. */
export const heldOrder = (held: readonly string[] | null, queue: readonly string[]): readonly string[] =>
  held === null ? queue : [...held, ...queue.filter((id) => !held.includes(id))];
