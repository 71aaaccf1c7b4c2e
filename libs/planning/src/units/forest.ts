import { compareCodes } from '../names/order.js';
import { CODE_LENGTHS } from './level.js';
import type { AdminUnit, UnitLevel } from './unit.js';

/** Units of one state of the country, by code and by parent; provinces are the roots. */
export interface UnitForest {
  readonly byCode: ReadonlyMap<string, AdminUnit>;
  /** Children in official order; a unit without any has no entry. */
  readonly children: ReadonlyMap<string, readonly AdminUnit[]>;
  readonly provinces: readonly AdminUnit[];
}

export type ForestProblem =
  | { readonly problem: 'duplicate_code'; readonly code: string }
  | { readonly problem: 'bad_code'; readonly code: string }
  | { readonly problem: 'unknown_parent'; readonly code: string; readonly parentCode: string | null }
  | { readonly problem: 'wrong_parent_level'; readonly code: string; readonly parentCode: string };

const codeFits = (unit: AdminUnit): boolean => /^\d+$/.test(unit.code) && unit.code.length === CODE_LENGTHS[unit.level];

const problemOf = (unit: AdminUnit, byCode: ReadonlyMap<string, AdminUnit>, above: UnitLevel): ForestProblem | null => {
  if (!codeFits(unit)) return { problem: 'bad_code', code: unit.code };
  if (unit.level === 'province') {
    return unit.parentCode === null
      ? null
      : { problem: 'wrong_parent_level', code: unit.code, parentCode: unit.parentCode };
  }
  const parent = unit.parentCode === null ? undefined : byCode.get(unit.parentCode);
  if (parent === undefined) return { problem: 'unknown_parent', code: unit.code, parentCode: unit.parentCode };
  const wanted = unit.level === 'commune' ? above : 'province';
  return parent.level === wanted ? null : { problem: 'wrong_parent_level', code: unit.code, parentCode: parent.code };
};

/** What keeps the units from being a forest in which each parent is exactly one level up; empty when they are one. */
export const forestProblems = (units: readonly AdminUnit[]): readonly ForestProblem[] => {
  const byCode = new Map<string, AdminUnit>();
  const problems: ForestProblem[] = [];
  for (const unit of units) {
    if (byCode.has(unit.code)) problems.push({ problem: 'duplicate_code', code: unit.code });
    byCode.set(unit.code, unit);
  }
  const above: UnitLevel = units.some((unit) => unit.level === 'district') ? 'district' : 'province';
  for (const unit of units) {
    const problem = problemOf(unit, byCode, above);
    if (problem !== null) problems.push(problem);
  }
  return problems;
};

/** Indexes units that have no `forestProblems`. */
export const buildForest = (units: readonly AdminUnit[]): UnitForest => {
  const sorted = [...units].sort((a, b) => compareCodes(a.code, b.code));
  const children = new Map<string, AdminUnit[]>();
  for (const unit of sorted) {
    if (unit.parentCode === null) continue;
    const siblings = children.get(unit.parentCode);
    if (siblings === undefined) children.set(unit.parentCode, [unit]);
    else siblings.push(unit);
  }
  return {
    byCode: new Map(sorted.map((unit) => [unit.code, unit])),
    children,
    provinces: sorted.filter((unit) => unit.level === 'province'),
  };
};

export const childrenOf = (forest: UnitForest, code: string): readonly AdminUnit[] => forest.children.get(code) ?? [];

/** The unit and its ancestors, the province last. */
export const ancestry = (forest: UnitForest, code: string): readonly AdminUnit[] => {
  const path: AdminUnit[] = [];
  for (let unit = forest.byCode.get(code); unit !== undefined;) {
    path.push(unit);
    unit = unit.parentCode === null ? undefined : forest.byCode.get(unit.parentCode);
  }
  return path;
};

/** All units below, each parent before its children, in official order. */
export const descendants = (forest: UnitForest, code: string): readonly AdminUnit[] =>
  childrenOf(forest, code).flatMap((unit) => [unit, ...descendants(forest, unit.code)]);
