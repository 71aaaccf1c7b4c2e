import { searchKey } from '../names/fold.js';
import { type UnitForest, descendants } from './forest.js';
import type { AdminUnit, UnitLevel } from './unit.js';

export interface UnitQuery {
  /** Only this province and what is below it. */
  readonly provinceCode: string | null;
  readonly level: UnitLevel | null;
  /** Any part of a full name, with or without marks, or the beginning of a code. */
  readonly text: string;
}

/** 0 is the best: as typed, then without marks, then the beginning, then anywhere. */
const rank = (unit: AdminUnit, text: string, key: string): number | null => {
  if (key === '') return 3;
  const typed = text.normalize('NFC').toLocaleLowerCase('vi');
  if (unit.name.toLocaleLowerCase('vi') === typed || unit.fullName.toLocaleLowerCase('vi') === typed) return 0;
  const [name, fullName] = [searchKey(unit.name), searchKey(unit.fullName)];
  if (name === key || fullName === key || unit.code === key) return 1;
  if (name.startsWith(key) || fullName.startsWith(key) || unit.code.startsWith(key)) return 2;
  return fullName.includes(key) ? 3 : null;
};

const withBelow = (forest: UnitForest, root: AdminUnit): readonly AdminUnit[] => [
  root,
  ...descendants(forest, root.code),
];

const scopeOf = (forest: UnitForest, { provinceCode, level }: UnitQuery): readonly AdminUnit[] => {
  const root = provinceCode === null ? undefined : forest.byCode.get(provinceCode);
  const roots = provinceCode === null ? forest.provinces : root === undefined ? [] : [root];
  const units = roots.flatMap((one) => withBelow(forest, one));
  return level === null ? units : units.filter((unit) => unit.level === level);
};

/** Units that match, the best first and in official order within equals. */
export const searchUnits = (forest: UnitForest, query: UnitQuery): readonly AdminUnit[] => {
  const key = searchKey(query.text);
  return scopeOf(forest, query)
    .map((unit) => ({ unit, rank: rank(unit, query.text.trim(), key) }))
    .filter((hit): hit is { unit: AdminUnit; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map((hit) => hit.unit);
};
