import type { SessionPointsQuery } from '@diemcau/contract';
import { searchKey, subtree } from '@diemcau/planning';
import type { PlanPoint } from '@diemcau/session';

const names = ({ name, units }: PlanPoint): readonly string[] => [name, ...units.map((unit) => unit.name)];

/** Of the points of a session those below another one, as they take part, whose plate or invited unit has these words. */
export const pointsMatching = (
  points: readonly PlanPoint[],
  { under, q }: Pick<SessionPointsQuery, 'under' | 'q'>,
): readonly PlanPoint[] => {
  const below = under === undefined ? null : new Set(subtree(points, under));
  const key = searchKey(q ?? '');
  return points.filter(
    (point) =>
      (below === null || below.has(point.id)) &&
      (key === '' || names(point).some((name) => searchKey(name).includes(key))),
  );
};
