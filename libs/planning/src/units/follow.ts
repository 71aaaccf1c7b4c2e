import { foldName } from '../names/fold.js';
import { type DatedForest, type UnitHistory, officialCode } from './history.js';
import { eraChange, successionOf } from './succession.js';
import type { AdminUnit, MergeExtent, UnitMerge } from './unit.js';

export const UNIT_FATES = ['same', 'renamed', 'merged', 'split', 'unknown'] as const;

/**
 * What became of a unit: `same` and `renamed` are one and the same unit, `merged` went whole into a larger one, `split` into
 * several. `unknown`: there is no record, or none of a part of it; nothing is guessed from a name or a code.
 */
export type UnitFate = (typeof UNIT_FATES)[number];

export interface FollowedUnit {
  readonly code: string;
  /** As it was at the beginning; null when there was no unit of that code. */
  readonly unit: AdminUnit | null;
  readonly fate: UnitFate;
  /** Units of the later state; empty when unknown. */
  readonly into: readonly { readonly unit: AdminUnit; readonly extent: MergeExtent }[];
}

/** The unit of the state that has the code, or that some sources print it for. */
export const unitByCode = (history: UnitHistory, { forest }: DatedForest, code: string): AdminUnit | undefined =>
  forest.byCode.get(code) ?? forest.byCode.get(officialCode(history, code));

const sameOrRenamed = (before: AdminUnit, after: AdminUnit): UnitFate =>
  foldName(before.fullName) === foldName(after.fullName) ? 'same' : 'renamed';

const isWhole = ({ extent }: UnitMerge): boolean => extent === 'whole' || extent === 'unchanged';

const acrossEras = (history: UnitHistory, unit: AdminUnit, to: DatedForest): Pick<FollowedUnit, 'fate' | 'into'> => {
  const { successors, predecessors, incomplete } = successionOf(history);
  const merges = successors.get(unit.code) ?? [];
  const into = merges.flatMap(({ newCode, extent }) => {
    const found = to.forest.byCode.get(newCode);
    return found === undefined ? [] : [{ unit: found, extent }];
  });
  const [first] = into;
  const lost = incomplete.has(unit.code) || into.length < merges.length;
  if (first === undefined || lost) return { fate: 'unknown', into: [] };
  if (into.length > 1) return { fate: 'split', into };
  if (!merges.every(isWhole)) return { fate: 'unknown', into: [] };
  const alone = predecessors.get(first.unit.code)?.length === 1;
  return { fate: alone ? sameOrRenamed(unit, first.unit) : 'merged', into };
};

const withinEra = (unit: AdminUnit, to: DatedForest): Pick<FollowedUnit, 'fate' | 'into'> => {
  const after = to.forest.byCode.get(unit.code);
  if (after === undefined) return { fate: 'unknown', into: [] };
  return { fate: sameOrRenamed(unit, after), into: [{ unit: after, extent: 'unchanged' }] };
};

/** What became of a unit of the state `from` by the time of the state `to`, which is not earlier. */
export const followUnit = (history: UnitHistory, from: DatedForest, to: DatedForest, code: string): FollowedUnit => {
  const unit = unitByCode(history, from, code);
  if (unit === undefined) return { code, unit: null, fate: 'unknown', into: [] };
  if (from.era === to.era) return { code, unit, ...withinEra(unit, to) };
  const change = eraChange(history);
  const recorded = change?.before.era === from.era && change.after.era === to.era;
  return { code, unit, ...(recorded ? acrossEras(history, unit, to) : { fate: 'unknown', into: [] }) };
};
