import type { PointId } from '../kernel/ids.js';
import type { PlanPoint } from './plan.state.js';
import { pointIndex } from './point-index.js';

/** The point and everything below it, in plan order; empty when the point takes no part. */
export const subtreeOf = (points: readonly PlanPoint[], pointId: PointId): readonly PlanPoint[] => {
  const { byId, children } = pointIndex(points);
  const top = byId.get(pointId);
  if (top === undefined) return [];
  const found = new Set([top]);
  for (const point of found) for (const child of children.get(point.id) ?? []) found.add(child);
  // Most points have none below them: those must not cost a pass over all.
  return found.size === 1 ? [top] : points.filter((point) => found.has(point));
};
