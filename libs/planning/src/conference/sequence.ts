/** The ids with `id` moved to `place` (from 0; beyond the end is the end); as they were when it is not among them. */
export const movedTo = (ids: readonly string[], id: string, place: number): readonly string[] => {
  if (!ids.includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
};
