import { ancestry } from './forest.js';
import type { DatedForest, UnitHistory } from './history.js';
import { searchIndex } from './search-index.js';
import { type Sought, type UnitQuery, inOrder, rankOf, soughtOf } from './search.js';
import { eraChange, successorsOf } from './succession.js';
import type { AdminUnit, MergeExtent } from './unit.js';

/** A unit of the earlier era (a part of) which a unit took over. */
export interface FormerUnit {
  readonly unit: AdminUnit;
  readonly extent: MergeExtent;
}

/** A unit found by the names of those it took over from, best first. */
export interface FormerHit {
  readonly unit: AdminUnit;
  readonly formerly: readonly FormerUnit[];
}

/** Old names count when they begin with what is sought; the kind alone ("xã") would find half of the country. */
const FORMER_RANKS = 3;
const MIN_KEY = 2;

/** Former units by how well their names match, the best first. */
const formerUnits = (history: UnitHistory, sought: Sought): readonly (readonly AdminUnit[])[] => {
  const ranks: AdminUnit[][] = Array.from({ length: FORMER_RANKS }, () => []);
  const change = eraChange(history);
  if (change === null || sought.key.length < MIN_KEY) return ranks;
  for (const entry of searchIndex(change.before.forest).entries) {
    const rank = rankOf(entry, sought);
    const kindOnly = sought.key.length < entry.fullKey.length - entry.nameKey.length;
    const named = entry.nameKey.startsWith(sought.key) || (entry.fullKey.startsWith(sought.key) && !kindOnly);
    if (rank !== null && (named || entry.unit.code === sought.key)) ranks[rank]?.push(entry.unit);
  }
  return ranks;
};

const matches = ({ forest }: DatedForest, unit: AdminUnit, { level, provinceCode }: UnitQuery): boolean =>
  (level === null || unit.level === level) &&
  (provinceCode === null || ancestry(forest, unit.code).some(({ code }) => code === provinceCode));

/**
 * Units of the state that took over from a unit whose former name matches, those left out that are in `found` already.
 * None in a state before the change of the codes.
 */
export const searchFormer = (
  history: UnitHistory,
  state: DatedForest,
  query: UnitQuery,
  found: ReadonlySet<string>,
): readonly FormerHit[] => {
  if (eraChange(history)?.after.era !== state.era) return [];
  const { byCode } = searchIndex(state.forest);
  const place = ({ code }: AdminUnit): number => byCode.get(code)?.place ?? 0;
  const formerly = new Map<string, FormerUnit[]>();
  const ranked = formerUnits(history, soughtOf(query.text)).map((former) => {
    const hits: AdminUnit[] = [];
    for (const unit of former) {
      for (const { newCode, extent } of successorsOf(history, unit.code)) {
        const taker = found.has(newCode) ? undefined : state.forest.byCode.get(newCode);
        if (taker === undefined || !matches(state, taker, query)) continue;
        const known = formerly.get(newCode);
        if (known === undefined) hits.push(taker);
        formerly.set(newCode, [...(known ?? []), { unit, extent }]);
      }
    }
    return inOrder(
      state.forest,
      hits.sort((a, b) => place(a) - place(b)),
      query.order,
    );
  });
  return ranked.flat().map((unit) => ({ unit, formerly: formerly.get(unit.code) ?? [] }));
};
