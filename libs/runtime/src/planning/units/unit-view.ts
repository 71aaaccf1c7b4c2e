import type { StateShown, UnitLink, UnitView } from '@diemcau/contract';
import {
  type AdminUnit,
  type DatedForest,
  type Day,
  type MergeExtent,
  type TreeWarning,
  type UnitForest,
  type UnitHistory,
  ancestry,
} from '@diemcau/planning';

export interface UnitsOnDay {
  readonly history: UnitHistory;
  readonly date: Day;
  readonly state: DatedForest;
  readonly warning: TreeWarning | null;
}

const within = (forest: UnitForest, code: string): readonly string[] =>
  ancestry(forest, code)
    .slice(1)
    .map((above) => above.fullName);

export const viewOf = (forest: UnitForest, unit: AdminUnit): UnitView => ({
  ...unit,
  within: within(forest, unit.code),
});

/** A unit of the forest by its code; some codes of the records stand in no list. */
export const linkOf = (forest: UnitForest | undefined, code: string, extent: MergeExtent): UnitLink => ({
  code,
  fullName: forest?.byCode.get(code)?.fullName ?? null,
  within: forest === undefined ? [] : within(forest, code),
  extent,
});

export const shown = ({ date, state, warning }: UnitsOnDay): StateShown => ({
  date,
  validFrom: state.validFrom,
  validTo: state.validTo,
  warning,
});
