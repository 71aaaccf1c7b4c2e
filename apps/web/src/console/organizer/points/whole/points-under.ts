interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** A point and all points below it, in the order of the registry: there each stands before those below it. */
export const pointsUnder = (registry: readonly Placed[], centralId: string): readonly string[] => {
  const within = new Set([centralId]);
  for (const { id, parentId } of registry) if (parentId !== null && within.has(parentId)) within.add(id);
  return [...within];
};
