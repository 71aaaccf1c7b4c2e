import { searchKey } from '../names/fold.js';
import { type UnitForest, descendants } from './forest.js';
import { type SearchEntry, alphabetical, asTyped, searchIndex } from './search-index.js';
import type { AdminUnit, UnitLevel } from './unit.js';

export const UNIT_ORDERS = ['official', 'az'] as const;
/** `official`: the order of the codes, each unit followed by what is below it. `az`: by name, without the kind in front. */
export type UnitOrder = (typeof UNIT_ORDERS)[number];

export interface UnitQuery {
  /** Only this province (or other unit) and what is below it. */
  readonly provinceCode: string | null;
  readonly level: UnitLevel | null;
  /** Any part of a full name, with or without marks, or the beginning of a code. */
  readonly text: string;
  /** Among units that match equally well. */
  readonly order: UnitOrder;
}

/** How a name is looked for: as typed and without marks. */
export interface Sought {
  readonly typed: string;
  readonly key: string;
}

export const soughtOf = (text: string): Sought => ({ typed: asTyped(text.trim()), key: searchKey(text) });

/** 0 is the best: as typed, then without marks, then the beginning, then the beginning of a word, then anywhere. */
export const rankOf = ({ unit, typed, nameKey, fullKey }: SearchEntry, sought: Sought): number | null => {
  const { key } = sought;
  if (key === '') return 0;
  if (!fullKey.includes(key)) return unit.code === key ? 1 : unit.code.startsWith(key) ? 2 : null;
  if (typed.includes(sought.typed)) return 0;
  if (nameKey === key || fullKey === key) return 1;
  if (nameKey.startsWith(key) || fullKey.startsWith(key)) return 2;
  return fullKey.includes(` ${key}`) ? 3 : 4;
};

/** By name without the kind, for `az`; `official` takes them as they come. */
export const inOrder = (forest: UnitForest, units: readonly AdminUnit[], order: UnitOrder): readonly AdminUnit[] => {
  if (order === 'official') return units;
  const { places } = alphabetical(forest);
  return [...units].sort((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0));
};

/** In the order asked for. */
const scopeOf = (forest: UnitForest, { provinceCode, order }: UnitQuery): readonly SearchEntry[] => {
  const { entries, byCode } = searchIndex(forest);
  if (provinceCode === null) return order === 'az' ? alphabetical(forest).entries : entries;
  const root = forest.byCode.get(provinceCode);
  const units = root === undefined ? [] : [root, ...descendants(forest, root.code)];
  return inOrder(forest, units, order).flatMap(({ code }) => byCode.get(code) ?? []);
};

/** Units that match, the best first and in the order asked for within equals. */
export const searchUnits = (forest: UnitForest, query: UnitQuery): readonly AdminUnit[] => {
  const sought = soughtOf(query.text);
  const ranks: AdminUnit[][] = [[], [], [], [], []];
  for (const entry of scopeOf(forest, query)) {
    if (query.level !== null && entry.unit.level !== query.level) continue;
    const rank = rankOf(entry, sought);
    if (rank !== null) ranks[rank]?.push(entry.unit);
  }
  return ranks.flat();
};
