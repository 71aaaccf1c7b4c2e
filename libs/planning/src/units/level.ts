import type { UnitLevel } from './unit.js';

/** How long the codes of each level are; no two levels share a length. */
export const CODE_LENGTHS: Readonly<Record<UnitLevel, number>> = { province: 2, district: 3, commune: 5 };

/** The level of a unit, which its code tells; null when there is no unit. */
export const levelOf = (unitCode: string | null): UnitLevel | null => {
  if (unitCode === null) return null;
  const levels = Object.keys(CODE_LENGTHS) as readonly UnitLevel[];
  return levels.find((level) => CODE_LENGTHS[level] === unitCode.length) ?? null;
};
