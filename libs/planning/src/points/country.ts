import type { UnitForest } from '../units/forest.js';
import { UNIT_LEVELS, type UnitLevel } from '../units/unit.js';
import { levelOf } from '../units/level.js';
import { type PointSeed, SEED_STEP, provincePoints } from './province.js';

const rank = (level: UnitLevel | null): number => (level === null ? -1 : UNIT_LEVELS.indexOf(level));

/**
 * The points of the whole country below a hall of the State, down to `depth`: each province's own hall, then what is below it.
 * A province's hall stays one that can convene its own level (`central`) and names no unit above it; orders leave room for the
 * hall of the State before them.
 */
export const countryPoints = (forest: UnitForest, depth: UnitLevel): readonly PointSeed[] =>
  forest.provinces
    .flatMap((province) => provincePoints(forest, province.code))
    .filter(({ unitCode }) => rank(levelOf(unitCode)) <= rank(depth))
    .map((seed, i) => ({ ...seed, sortOrder: (i + 1) * SEED_STEP }));
