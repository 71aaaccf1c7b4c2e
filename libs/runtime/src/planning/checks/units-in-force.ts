import { type CheckInput, type CheckedSitting, type UnitHistory, dayOf, treeOn } from '@diemcau/planning';

/** Names of the units that took over from those in `codes`. */
const successorNames = (history: UnitHistory, codes: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { oldCode, newCode } of history.merges) {
    if (!codes.has(oldCode)) continue;
    const holder = history.states.findLast(({ forest }) => forest.byCode.has(newCode));
    const name = holder?.forest.byCode.get(newCode)?.fullName ?? newCode;
    names.set(oldCode, [...(names.get(oldCode) ?? []), name]);
  }
  return names;
};

/** The era of the day of the sitting; successors only of the units that are of an earlier one. */
export const unitsInForce = (history: UnitHistory, { points, startsAt }: CheckedSitting): CheckInput['units'] => {
  const era = treeOn(history.states, dayOf(startsAt))?.state.era ?? '';
  const former = new Set(points.flatMap(({ unit }) => (unit !== null && unit.era < era ? [unit.code] : [])));
  return { era, successors: former.size === 0 ? new Map() : successorNames(history, former) };
};
