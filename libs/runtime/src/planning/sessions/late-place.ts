import { type PlanPoint, type PointId, subtreeOf } from '@diemcau/session';

const STEP = 10;

/**
 * The place of a point that comes late, in a plan in its order: right after the last of its siblings that the registry puts before
 * it, with all below that one; else right after its parent; at the end where it has neither.
 */
export const latePlace = (
  points: readonly PlanPoint[],
  parentId: PointId | null,
  before: (sibling: PointId) => boolean,
): number => {
  const sibling = points.findLast((point) => point.parentId === parentId && before(point.id));
  if (sibling !== undefined) return (subtreeOf(points, sibling.id).at(-1) ?? sibling).sortOrder + 1;
  const parent = points.find(({ id }) => id === parentId);
  return parent === undefined ? (points.at(-1)?.sortOrder ?? -STEP) + STEP : parent.sortOrder + 1;
};
