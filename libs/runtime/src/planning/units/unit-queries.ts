import type { UnitDetailView, UnitView, UnitsQuery, UnitsView } from '@diemcau/contract';
import {
  type AdminUnit,
  type DatedForest,
  type Day,
  type TreeWarning,
  type UnitForest,
  type UnitHistory,
  ancestry,
  childrenOf,
  dayOf,
  officialCode,
  searchUnits,
  successorsOf,
  treeOn,
} from '@diemcau/planning';
import type { Clock } from '../../ports/clock.js';
import type { UnitCatalogue } from '../../ports/units.js';
import { found } from '../planning-refused.js';

export interface UnitsOnDay {
  readonly history: UnitHistory;
  readonly date: Day;
  readonly state: DatedForest;
  readonly warning: TreeWarning | null;
}

const viewOf = (forest: UnitForest, unit: AdminUnit): UnitView => ({
  ...unit,
  within: ancestry(forest, unit.code)
    .slice(1)
    .map((above) => above.fullName),
});

const shown = ({
  date,
  state,
  warning,
}: UnitsOnDay): Pick<UnitsView, 'date' | 'validFrom' | 'validTo' | 'warning'> => ({
  date,
  validFrom: state.validFrom,
  validTo: state.validTo,
  warning,
});

/** Where a unit went: named from the first state in which its successor is known. */
const successors = (history: UnitHistory, code: string): UnitDetailView['successors'] =>
  successorsOf(history, code).map((merge) => ({
    code: merge.newCode,
    fullName:
      history.states.findLast((state) => state.forest.byCode.has(merge.newCode))?.forest.byCode.get(merge.newCode)
        ?.fullName ?? null,
    extent: merge.extent,
  }));

/** Looking up the administrative units of a day. */
export class UnitQueries {
  constructor(
    private readonly catalogue: UnitCatalogue,
    private readonly clock: Clock,
  ) {}

  /** The state of the country on a day, today's when none is given. */
  async on(date: Day | undefined): Promise<UnitsOnDay> {
    const history = await this.catalogue.history();
    const day = date ?? dayOf(this.clock.session());
    return { history, date: day, ...found(treeOn(history.states, day)) };
  }

  async list(query: UnitsQuery): Promise<UnitsView> {
    const on = await this.on(query.date);
    const { forest } = on.state;
    const provinceCode = query.province === undefined ? null : officialCode(on.history, query.province);
    const hits = searchUnits(forest, { provinceCode, level: query.level ?? null, text: query.q ?? '' });
    return {
      ...shown(on),
      total: hits.length,
      units: hits.slice(query.offset, query.offset + query.limit).map((unit) => viewOf(forest, unit)),
    };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async one(code: string, date: Day | undefined): Promise<UnitDetailView> {
    const on = await this.on(date);
    const { forest, era } = on.state;
    const unit = found(forest.byCode.get(officialCode(on.history, code)));
    const last = on.history.states.at(-1)?.era;
    return {
      ...shown(on),
      unit: viewOf(forest, unit),
      children: childrenOf(forest, unit.code).map((child) => viewOf(forest, child)),
      successors: era === last ? [] : successors(on.history, unit.code),
    };
  }
}
