import type { CheckRule } from './check-finding.js';

/** A point of a unit that is no more on the day of the sitting: it must be invited as what it became. */
export const formerUnits: CheckRule = ({ sitting: { points }, units: { era, successors } }) =>
  points.flatMap(({ id, name, unit }) => {
    if (unit === null || unit.era >= era) return [];
    const params = { point: name, unit: unit.name, successors: (successors.get(unit.code) ?? []).join(', ') };
    return { code: 'POINT_OF_FORMER_UNIT' as const, params, link: { kind: 'point' as const, id } };
  });
