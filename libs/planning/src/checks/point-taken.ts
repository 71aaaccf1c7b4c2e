import type { CheckRule } from './check-finding.js';
import { otherLink, otherParams } from './other-sitting.js';

/** A point that takes part in two sittings at the same hour. */
export const pointTaken: CheckRule = ({ sitting: { points }, others }) => {
  const own = new Map(points.map((point) => [point.id, point]));
  return others.flatMap((other) =>
    other.points.flatMap(({ id }) => {
      const point = own.get(id);
      if (point === undefined) return [];
      return {
        code: 'POINT_TAKEN' as const,
        params: { point: point.name, ...otherParams(other) },
        link: otherLink(other, { kind: 'point', id }),
      };
    }),
  );
};
