import { searchKey } from '../names/fold.js';
import { compareCodes, compareVietnamese } from '../names/order.js';
import { type UnitForest, descendants } from './forest.js';
import type { AdminUnit } from './unit.js';

/** A unit with what is compared in a search, folded once. */
export interface SearchEntry {
  readonly unit: AdminUnit;
  /** In official order. */
  readonly place: number;
  readonly typed: readonly [name: string, fullName: string];
  readonly nameKey: string;
  readonly fullKey: string;
}

interface SearchIndex {
  /** In official order: each parent before its children. */
  readonly entries: readonly SearchEntry[];
  readonly byCode: ReadonlyMap<string, SearchEntry>;
}

export const asTyped = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

const entryOf = (unit: AdminUnit, place: number): SearchEntry => ({
  unit,
  place,
  typed: [asTyped(unit.name), asTyped(unit.fullName)],
  nameKey: searchKey(unit.name),
  fullKey: searchKey(unit.fullName),
});

const remembered = <Value>(make: (forest: UnitForest) => Value): ((forest: UnitForest) => Value) => {
  const made = new WeakMap<UnitForest, { readonly value: Value }>();
  return (forest) => {
    const known = made.get(forest);
    if (known !== undefined) return known.value;
    const value = make(forest);
    made.set(forest, { value });
    return value;
  };
};

/** Folding 11,000 names takes longer than looking through them: it is done once for each forest. */
export const searchIndex: (forest: UnitForest) => SearchIndex = remembered((forest) => {
  const units = forest.provinces.flatMap((root) => [root, ...descendants(forest, root.code)]);
  const entries = units.map(entryOf);
  return { entries, byCode: new Map(entries.map((entry) => [entry.unit.code, entry])) };
});

/** By the Vietnamese alphabet, the kind in front left out: Phường An Hòa before Xã Ba Chẽ. */
export const alphabetical: (forest: UnitForest) => {
  readonly entries: readonly SearchEntry[];
  readonly places: ReadonlyMap<string, number>;
} = remembered((forest) => {
  const parentName = ({ parentCode }: AdminUnit): string =>
    parentCode === null ? '' : (forest.byCode.get(parentCode)?.name ?? '');
  const entries = [...searchIndex(forest).entries].sort(
    ({ unit: a }, { unit: b }) =>
      compareVietnamese(a.name, b.name) ||
      compareVietnamese(parentName(a), parentName(b)) ||
      compareCodes(a.code, b.code),
  );
  return { entries, places: new Map(entries.map(({ unit }, place) => [unit.code, place])) };
});
