import type { Day } from '../time/day.js';
import { type UnitForest, buildForest } from './forest.js';
import type { AdminUnit, UnitChange, UnitMerge, Validity } from './unit.js';

export type DatedForest = Validity & {
  readonly forest: UnitForest;
  /** The day codes last got a new meaning; a later state that only renames keeps the era of the one before. */
  readonly era: Day;
};

/** Every state of the country that is known, oldest first, and what became of the units. */
export interface UnitHistory {
  readonly states: readonly DatedForest[];
  readonly merges: readonly UnitMerge[];
  /**
   * Units of the merges by the name they went by, where the state before gives their code to a unit of another name: what
   * became of that unit is not recorded.
   */
  readonly renamed?: ReadonlyMap<string, string>;
  /** A code that some sources print, to the code in force. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `gap`: between two known states, so the older one is shown. `before_first`: earlier than any, so the oldest is. */
export type TreeWarning = 'gap' | 'before_first';

/** The state of the country on a day; null when no state is known at all. */
export const treeOn = (
  states: readonly DatedForest[],
  day: Day,
): { readonly state: DatedForest; readonly warning: TreeWarning | null } | null => {
  const begun = states.findLast((state) => state.validFrom <= day);
  if (begun !== undefined) {
    const over = begun.validTo !== null && begun.validTo < day;
    return { state: begun, warning: over ? 'gap' : null };
  }
  const first = states[0];
  return first === undefined ? null : { state: first, warning: 'before_first' };
};

/** The code as it is filed: an alias gives the code in force, anything else itself. */
export const officialCode = (history: UnitHistory, code: string): string => history.aliases.get(code) ?? code;

/** The name without the kind in front of it, as `full_name` begins with the kind. */
const bareName = (change: UnitChange, unit: AdminUnit): string => {
  const prefix = change.kind === 'thành phố trung ương' ? 'thành phố ' : `${change.kind} `;
  return change.fullName.toLocaleLowerCase('vi').startsWith(prefix) ? change.fullName.slice(prefix.length) : unit.name;
};

/** A later state that differs by renamed units only; codes and parents stay. */
export const withChanges = (forest: UnitForest, changes: readonly UnitChange[]): UnitForest => {
  const byCode = new Map(changes.map((change) => [change.code, change]));
  return buildForest(
    [...forest.byCode.values()].map((unit) => {
      const change = byCode.get(unit.code);
      return change === undefined
        ? unit
        : { ...unit, kind: change.kind, fullName: change.fullName, name: bareName(change, unit) };
    }),
  );
};
