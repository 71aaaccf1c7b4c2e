import { type UnitForest, childrenOf } from '../units/forest.js';
import type { AdminUnit } from '../units/unit.js';
import { plateOf } from './plate.js';

/** A bridge point to be made for a unit; `parentUnitCode` names the unit whose point stands above it. */
export interface PointSeed {
  readonly unitCode: string;
  readonly unitName: string;
  readonly parentUnitCode: string | null;
  readonly name: string;
  readonly role: 'central' | 'member';
  readonly sortOrder: number;
}

/** Steps of ten leave room to put a point of no unit between two others. */
export const SEED_STEP = 10;

const ofUnit = (unit: AdminUnit, sortOrder: number): PointSeed => ({
  unitCode: unit.code,
  unitName: unit.fullName,
  parentUnitCode: unit.parentCode,
  name: plateOf(unit.fullName),
  role: 'member',
  sortOrder,
});

/**
 * The points of a whole province: the hall, then each unit in official order with what is below it right after it.
 * Empty when the code is no province of this state of the country.
 */
export const provincePoints = (forest: UnitForest, provinceCode: string): readonly PointSeed[] => {
  const province = forest.byCode.get(provinceCode);
  if (province?.level !== 'province') return [];
  const seeds: PointSeed[] = [{ ...ofUnit(province, 0), parentUnitCode: null, role: 'central' }];
  const walk = (parent: string): void => {
    for (const unit of childrenOf(forest, parent)) {
      seeds.push(ofUnit(unit, seeds.length * SEED_STEP));
      walk(unit.code);
    }
  };
  walk(provinceCode);
  return seeds;
};
