import { type CheckInput, type CheckedSitting, type UnitHistory, dayOf, successorsOf, treeOn } from '@diemcau/planning';

/** Names of the units that took over from those in `codes`; none where no record says which. */
const successorNames = (history: UnitHistory, codes: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const nameOf = (code: string): string =>
    history.states.findLast(({ forest }) => forest.byCode.has(code))?.forest.byCode.get(code)?.fullName ?? code;
  return new Map([...codes].map((code) => [code, successorsOf(history, code).map(({ newCode }) => nameOf(newCode))]));
};

/** The era of the day of the sitting; successors only of the units that are of an earlier one. */
export const unitsInForce = (history: UnitHistory, { points, startsAt }: CheckedSitting): CheckInput['units'] => {
  const era = treeOn(history.states, dayOf(startsAt))?.state.era ?? '';
  const former = new Set(points.flatMap(({ unit }) => (unit !== null && unit.era < era ? [unit.code] : [])));
  return { era, successors: former.size === 0 ? new Map() : successorNames(history, former) };
};
