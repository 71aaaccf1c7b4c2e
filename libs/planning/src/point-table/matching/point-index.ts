import { type Steps, atOnce, eachInSteps } from '../../steps.js';
import { nameKey } from './name-keys.js';
import type { TablePoint } from '../table-point.js';

/** Points of the registry, as rows look for them. */
export interface PointIndex {
  readonly points: readonly TablePoint[];
  readonly byId: ReadonlyMap<string, TablePoint>;
  readonly byUnit: ReadonlyMap<string, TablePoint>;
  readonly byPlate: ReadonlyMap<string, readonly TablePoint[]>;
}

export const unitKey = (era: string, code: string): string => `${era} ${code}`;

export function* indexingPoints(points: readonly TablePoint[]): Steps<PointIndex> {
  const byUnit = new Map<string, TablePoint>();
  const byPlate = new Map<string, TablePoint[]>();
  yield* eachInSteps(points, (point) => {
    if (point.unit !== null) byUnit.set(unitKey(point.unit.era, point.unit.code), point);
    const key = nameKey(point.name);
    const group = byPlate.get(key);
    if (group === undefined) byPlate.set(key, [point]);
    else group.push(point);
  });
  return { points, byId: new Map(points.map((point) => [point.id, point])), byUnit, byPlate };
}

/** The same in one piece. */
export const pointIndex = (points: readonly TablePoint[]): PointIndex => atOnce(indexingPoints(points));
