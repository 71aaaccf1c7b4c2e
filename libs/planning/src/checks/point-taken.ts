import type { CheckFinding, CheckRule } from './check-finding.js';
import type { CheckedPoint, OtherSitting } from './check-input.js';
import { otherLink, otherParams } from './other-sitting.js';

const shared = (own: ReadonlyMap<string, CheckedPoint>, other: OtherSitting): readonly CheckFinding[] => {
  const where = otherParams(other);
  const findings: CheckFinding[] = [];
  for (const { id } of other.points) {
    const point = own.get(id);
    if (point === undefined) continue;
    const link = otherLink(other, { kind: 'point', id });
    findings.push({ code: 'POINT_TAKEN', params: { point: point.name, ...where }, link });
  }
  return findings;
};

/** A point that takes part in two sittings at the same hour. */
export const pointTaken: CheckRule = ({ sitting: { points }, others }) => {
  const own = new Map(points.map((point) => [point.id, point]));
  return others.flatMap((other) => shared(own, other));
};
