import type { FollowUnitsBody, FollowedUnitsView, UnitDetailView, UnitsQuery, UnitsView } from '@diemcau/contract';
import {
  type Day,
  type UnitQuery,
  childrenOf,
  dayOf,
  eraChange,
  followUnit,
  officialCode,
  predecessorsOf,
  searchFormer,
  searchUnits,
  successorsOf,
  treeOn,
  unitByCode,
} from '@diemcau/planning';
import type { Clock } from '../../ports/clock.js';
import type { UnitCatalogue } from '../../ports/units.js';
import { found } from '../planning-refused.js';
import { type UnitsOnDay, linkOf, shown, viewOf } from './unit-view.js';

/** The newest state of the era before the change, of which `formerly` and predecessors tell. */
const earlier = ({ history }: UnitsOnDay) => eraChange(history)?.before.forest;

/** Where a unit of the earlier era went, named as it was first called; nothing for one that is still in force. */
const successors = ({ history, state }: UnitsOnDay, code: string): UnitDetailView['successors'] => {
  const change = eraChange(history);
  if (change?.before.era !== state.era) return [];
  return successorsOf(history, code).map(({ newCode, extent }) => linkOf(change.after.forest, newCode, extent));
};

const predecessors = (on: UnitsOnDay, code: string): UnitDetailView['predecessors'] => {
  if (eraChange(on.history)?.after.era !== on.state.era) return [];
  const { renamed } = on.history;
  return predecessorsOf(on.history, code).map(({ oldCode, extent }) => {
    const link = linkOf(earlier(on), oldCode, extent);
    return { ...link, fullName: renamed?.get(oldCode) ?? link.fullName };
  });
};

/** Looking up the administrative units of a day. */
export class UnitQueries {
  constructor(
    private readonly catalogue: UnitCatalogue,
    private readonly clock: Clock,
  ) {}

  /** The state of the country on a day, today's when none is given. */
  async on(date: Day | undefined): Promise<UnitsOnDay> {
    const history = await this.catalogue.history();
    const day = date ?? this.today();
    return { history, date: day, ...found(treeOn(history.states, day)) };
  }

  async list({ date, province, level, q = '', order, former, limit, offset }: UnitsQuery): Promise<UnitsView> {
    const on = await this.on(date);
    const { forest } = on.state;
    const provinceCode = province === undefined ? null : officialCode(on.history, province);
    const query: UnitQuery = { provinceCode, level: level ?? null, text: q, order };
    const direct = searchUnits(forest, query);
    const taken = new Set(direct.map(({ code }) => code));
    const byFormer = q === '' || !former ? [] : searchFormer(on.history, on.state, query, taken);
    const hits = [...direct.map((unit) => ({ unit, formerly: [] })), ...byFormer];
    return {
      ...shown(on),
      total: hits.length,
      units: hits.slice(offset, offset + limit).map(({ unit, formerly }) => ({
        ...viewOf(forest, unit),
        formerly: formerly.map((old) => linkOf(earlier(on), old.unit.code, old.extent)),
      })),
    };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async one(code: string, date: Day | undefined): Promise<UnitDetailView> {
    const on = await this.on(date);
    const { forest } = on.state;
    const unit = found(unitByCode(on.history, on.state, code));
    return {
      ...shown(on),
      unit: viewOf(forest, unit),
      children: childrenOf(forest, unit.code).map((child) => viewOf(forest, child)),
      successors: successors(on, unit.code),
      predecessors: predecessors(on, unit.code),
    };
  }

  /** What became of units of an earlier day; never later than `to`. */
  async follow({ codes, from, to }: FollowUnitsBody): Promise<FollowedUnitsView> {
    const today = this.today();
    const [before, after] = [await this.on(from), await this.on(to ?? (today < from ? from : today))];
    return {
      from: shown(before),
      to: shown(after),
      units: codes.map((code) => {
        const { unit, fate, into } = followUnit(before.history, before.state, after.state, code);
        const was = unit === null ? null : viewOf(before.state.forest, unit);
        return {
          ...{ code, fate },
          unit: was === null ? null : { code: was.code, fullName: was.fullName, within: was.within },
          into: into.map((one) => linkOf(after.state.forest, one.unit.code, one.extent)),
        };
      }),
    };
  }

  private today(): Day {
    return dayOf(this.clock.session());
  }
}
