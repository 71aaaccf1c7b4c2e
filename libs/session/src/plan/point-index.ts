import type { Path, PointId } from '../kernel/ids.js';
import type { PlanPoint } from './plan.state.js';

export interface PointIndex {
  readonly byId: ReadonlyMap<PointId, PlanPoint>;
  /** Direct children of each point that has any, in the order of the list. */
  readonly children: ReadonlyMap<PointId, readonly PlanPoint[]>;
}

const built = new WeakMap<readonly PlanPoint[], PointIndex>();

const build = (points: readonly PlanPoint[]): PointIndex => {
  const byId = new Map<PointId, PlanPoint>();
  const children = new Map<PointId, PlanPoint[]>();
  for (const point of points) {
    byId.set(point.id, point);
    if (point.parentId === null) continue;
    const siblings = children.get(point.parentId);
    if (siblings === undefined) children.set(point.parentId, [point]);
    else siblings.push(point);
  }
  return { byId, children };
};

/** Points by id and by parent; built once per list, for a list never changes. */
export const pointIndex = (points: readonly PlanPoint[]): PointIndex => {
  const known = built.get(points);
  if (known !== undefined) return known;
  const index = build(points);
  built.set(points, index);
  return index;
};

/** The point first, then its ancestors up to the root. A circle of parents ends where it would close. */
export const pathOf = (points: readonly PlanPoint[], pointId: PointId): Path => {
  const { byId } = pointIndex(points);
  const path = [pointId];
  let parentId = byId.get(pointId)?.parentId ?? null;
  while (parentId !== null && !path.includes(parentId)) {
    path.push(parentId);
    parentId = byId.get(parentId)?.parentId ?? null;
  }
  return path;
};

/** True for the point itself and everything below it. */
export const isWithin = (points: readonly PlanPoint[], pointId: PointId, ancestorId: PointId): boolean =>
  pathOf(points, pointId).includes(ancestorId);
