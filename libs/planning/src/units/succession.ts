import { type UnitForest, ancestry, descendants } from './forest.js';
import type { DatedForest, UnitHistory } from './history.js';
import type { AdminUnit, UnitMerge } from './unit.js';

/** The day from which codes mean other units: the last state before it and the first one after. */
export interface EraChange {
  readonly before: DatedForest;
  readonly after: DatedForest;
}

/** The change that the merges tell of; null when only one era is known. */
export const eraChange = ({ states }: UnitHistory): EraChange | null => {
  const newest = states.at(-1)?.era;
  const before = states.findLast(({ era }) => era !== newest);
  const after = states.find(({ era }) => era === newest);
  return before === undefined || after === undefined ? null : { before, after };
};

/** What went into what at the change of the eras, by record or because everything below did. */
export interface Succession {
  /** By the code of the earlier era. */
  readonly successors: ReadonlyMap<string, readonly UnitMerge[]>;
  /** By the code of the later era: only units of the records, and provinces. */
  readonly predecessors: ReadonlyMap<string, readonly UnitMerge[]>;
  /** Units of the earlier era of which a part has no record. */
  readonly incomplete: ReadonlySet<string>;
}

type Groups = Map<string, UnitMerge[]>;

const addTo = (groups: Groups, key: string, merge: UnitMerge): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [merge]);
  else group.push(merge);
};

/** Into what a province or district went, as what is below it did: a province into provinces, a district into communes. */
const inherited = (unit: AdminUnit, below: readonly UnitMerge[], after: UnitForest): readonly UnitMerge[] => {
  const upTo = (code: string): string =>
    unit.level === 'province' ? (ancestry(after, code).at(-1)?.code ?? code) : code;
  const targets = [...new Set(below.map(({ newCode }) => upTo(newCode)))];
  const extent = targets.length === 1 ? 'whole' : 'part';
  return targets.map((newCode) => ({ oldCode: unit.code, newCode, extent }));
};

interface Building {
  readonly successors: Groups;
  readonly predecessors: Groups;
  readonly incomplete: Set<string>;
}

const addRecords = (
  { successors, predecessors, incomplete }: Building,
  { merges, renamed }: UnitHistory,
  after: UnitForest,
): void => {
  for (const merge of merges) {
    // A successor that is in no tree would lead nowhere.
    const known = after.byCode.has(merge.newCode);
    if (known) addTo(predecessors, merge.newCode, merge);
    // The record is of another unit than the one that had this code before.
    if (known && renamed?.has(merge.oldCode) !== true) addTo(successors, merge.oldCode, merge);
    else incomplete.add(merge.oldCode);
  }
};

/** Provinces and districts are in no record, except districts without communes. */
const addInherited = ({ successors, predecessors, incomplete }: Building, { before, after }: EraChange): void => {
  const own = new Set(successors.keys());
  for (const unit of before.forest.byCode.values()) {
    if (unit.level === 'commune' || own.has(unit.code)) continue;
    const communes = descendants(before.forest, unit.code).filter(({ level }) => level === 'commune');
    const below = communes.flatMap(({ code }) => successors.get(code) ?? []);
    const known = communes.every(({ code }) => successors.has(code) && !incomplete.has(code));
    // Communes that vanished before the records begin went into neighbours of their own province, not always of their district.
    if (!known && unit.level === 'district') incomplete.add(unit.code);
    for (const merge of inherited(unit, below, after.forest)) {
      addTo(successors, unit.code, merge);
      if (unit.level === 'province') addTo(predecessors, merge.newCode, merge);
    }
  }
};

const build = (history: UnitHistory): Succession => {
  const building: Building = { successors: new Map(), predecessors: new Map(), incomplete: new Set() };
  const change = eraChange(history);
  if (change !== null) {
    addRecords(building, history, change.after.forest);
    addInherited(building, change);
  }
  return building;
};

const built = new WeakMap<UnitHistory, Succession>();

/** Computed once for each history. */
export const successionOf = (history: UnitHistory): Succession => {
  const known = built.get(history);
  if (known !== undefined) return known;
  const succession = build(history);
  built.set(history, succession);
  return succession;
};

/** The units that took over (a part of) a unit which is no more; of a district, from its communes. */
export const successorsOf = (history: UnitHistory, oldCode: string): readonly UnitMerge[] =>
  successionOf(history).successors.get(oldCode) ?? [];

/** The units of the earlier era that went into a unit; districts are not among them, their communes are. */
export const predecessorsOf = (history: UnitHistory, newCode: string): readonly UnitMerge[] =>
  successionOf(history).predecessors.get(newCode) ?? [];
