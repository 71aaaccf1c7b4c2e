import type { DatedForest } from '../../units/history.js';
import { type UnitForest, ancestry } from '../../units/forest.js';
import type { AdminUnit } from '../../units/unit.js';
import { nameKey, withKind } from './name-keys.js';

/** The units of one state of the country, by their folded names. */
export interface UnitIndex {
  readonly forest: UnitForest;
  readonly full: ReadonlyMap<string, readonly AdminUnit[]>;
  readonly bare: ReadonlyMap<string, readonly AdminUnit[]>;
}

const grouped = (units: Iterable<AdminUnit>, name: (unit: AdminUnit) => string): Map<string, AdminUnit[]> => {
  const groups = new Map<string, AdminUnit[]>();
  for (const unit of units) {
    const key = nameKey(name(unit));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return groups;
};

const made = new WeakMap<UnitForest, UnitIndex>();

/** Made once for each state: folding fifteen thousand names takes a while. */
export const unitIndex = ({ forest }: DatedForest): UnitIndex => {
  const known = made.get(forest);
  if (known !== undefined) return known;
  const units = [...forest.byCode.values()];
  const index = { forest, full: grouped(units, (unit) => unit.fullName), bare: grouped(units, (unit) => unit.name) };
  made.set(forest, index);
  return index;
};

/** Units so called: with their kind first, without it when nobody is called so. */
export const unitsNamed = (index: UnitIndex, text: string): readonly AdminUnit[] => {
  const key = nameKey(text);
  return index.full.get(key) ?? index.full.get(withKind(key)) ?? index.bare.get(key) ?? [];
};

/** Whether the text is a name of this unit, with or without its kind. */
export const isCalled = (unit: AdminUnit, text: string): boolean => {
  const key = nameKey(text);
  return [nameKey(unit.fullName), nameKey(unit.name)].includes(key) || nameKey(unit.fullName) === withKind(key);
};

/** Codes of the unit and of everything above it. */
export const pathCodes = (forest: UnitForest, code: string): readonly string[] =>
  ancestry(forest, code).map((unit) => unit.code);
