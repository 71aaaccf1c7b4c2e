import type { Day } from '../../time/day.js';
import { type DatedForest, type UnitHistory, officialCode, treeOn } from '../../units/history.js';
import { ancestry } from '../../units/forest.js';
import type { AdminUnit } from '../../units/unit.js';
import { codeCandidates } from './unit-codes.js';
import { nameKey, namesKind, withKind } from './name-keys.js';
import type { RowCandidate, RowChoice } from './outcome.js';
import { type PointIndex, unitKey } from './point-index.js';
import { type RowProblem, problem } from '../reasons.js';
import type { RowFacts } from '../reading/row-facts.js';
import type { TablePoint, TableUnit } from '../table-point.js';
import { type UnitIndex, isCalled, pathCodes, unitIndex, unitsNamed } from './unit-index.js';

/** What rows are matched against. */
export interface Surroundings {
  readonly history: UnitHistory;
  readonly date: Day;
  /** Only units of this province, when it is given. */
  readonly provinceCode: string | null;
  readonly points: PointIndex;
}

/** What a row means: a point that exists, a unit that has none yet, or a point of no unit. */
export type Target =
  | { readonly kind: 'point'; readonly point: TablePoint }
  | { readonly kind: 'unit'; readonly unit: TableUnit }
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'choose'; readonly candidates: readonly RowCandidate[] }
  | { readonly kind: 'broken'; readonly problem: RowProblem };

interface Place extends Surroundings {
  readonly state: DatedForest;
  readonly index: UnitIndex;
  readonly day: Day;
}

const broken = (found: RowProblem): Target => ({ kind: 'broken', problem: found });

/** Nobody looks through more of them; whoever wants another says so in the file. */
const MOST_CANDIDATES = 50;

const choice = <Value>(values: readonly Value[], candidate: (value: Value) => RowCandidate): Target => ({
  kind: 'choose',
  candidates: values.slice(0, MOST_CANDIDATES).map(candidate),
});

const unitTarget = ({ points, state }: Place, unit: AdminUnit): Target => {
  const point = points.byUnit.get(unitKey(state.era, unit.code));
  return point === undefined
    ? { kind: 'unit', unit: { code: unit.code, era: state.era, name: unit.fullName } }
    : { kind: 'point', point };
};

const unitCandidate = ({ points, state }: Place, unit: AdminUnit): RowCandidate => ({
  pointId: points.byUnit.get(unitKey(state.era, unit.code))?.id ?? null,
  unitCode: unit.code,
  name: unit.fullName,
  within: ancestry(state.forest, unit.code)
    .slice(1)
    .map((above) => above.fullName),
});

const pointCandidate = ({ points }: Place, point: TablePoint): RowCandidate => {
  const within: string[] = [];
  let above = point.parentId === null ? undefined : points.byId.get(point.parentId);
  for (let height = 0; above !== undefined && height < 5; height++) {
    within.push(above.name);
    above = above.parentId === null ? undefined : points.byId.get(above.parentId);
  }
  return { pointId: point.id, unitCode: point.unit?.code ?? null, name: point.name, within };
};

const inProvince = ({ provinceCode, index, history }: Place, code: string): boolean =>
  provinceCode === null || pathCodes(index.forest, code).includes(officialCode(history, provinceCode));

/** Fewer by what holds for some of them; all of them when it holds for none. */
const narrowed = <Value>(values: readonly Value[], holds: (value: Value) => boolean): readonly Value[] => {
  if (values.length < 2) return values;
  const fewer = values.filter(holds);
  return fewer.length === 0 ? values : fewer;
};

const written = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/** Of units with the same folded name those written so, then those below the unit that the row names as the one above. */
const likely = (place: Place, facts: RowFacts, text: string, units: readonly AdminUnit[]): readonly AdminUnit[] => {
  const asWritten = written(text);
  const marked = narrowed(
    units,
    ({ fullName, name }) => asWritten.endsWith(written(fullName)) || asWritten === written(name),
  );
  if (typeof facts.parent !== 'string' || marked.length < 2) return marked;
  const { parent } = facts;
  const above = new Set([
    ...unitsNamed(place.index, parent).map(({ code }) => code),
    officialCode(place.history, parent),
  ]);
  return narrowed(marked, ({ code }) =>
    pathCodes(place.index.forest, code)
      .slice(1)
      .some((parentCode) => above.has(parentCode)),
  );
};

const byCode = (place: Place, facts: RowFacts, code: { readonly text: string; readonly isNumber: boolean }): Target => {
  const found = codeCandidates(place, code, facts.unitName);
  if ('reason' in found) return broken(found);
  const [unit, ...others] = found;
  if (unit === undefined) return broken(problem('CODE_UNKNOWN', 'unitCode', { text: code.text, date: place.day }));
  if (others.length > 0) return choice(found, (one) => unitCandidate(place, one));
  if (!inProvince(place, unit.code)) {
    const province = place.index.forest.byCode.get(place.provinceCode ?? '')?.fullName ?? '';
    return broken(problem('CODE_OTHER_PROVINCE', 'unitCode', { text: code.text, name: unit.fullName, province }));
  }
  const other = contradiction(place, facts, unit);
  if (other === null) return unitTarget(place, unit);
  const params = { text: other, name: unit.fullName, code: unit.code };
  return broken(problem('CODE_NAME_DISAGREE', 'unitCode', params));
};

/** The name that says something else than the code. A plate may be of any wording, so it counts only when it is another unit's. */
const contradiction = ({ points, state, index, history }: Place, facts: RowFacts, unit: AdminUnit): string | null => {
  const { unitName, name } = facts;
  if (unitName !== null) {
    const point = points.byUnit.get(unitKey(state.era, unit.code));
    if (point?.unit !== undefined && point.unit !== null && nameKey(point.unit.name) === nameKey(unitName)) return null;
    const known = history.states
      .filter((other) => other.era === state.era)
      .flatMap((other) => other.forest.byCode.get(unit.code) ?? []);
    return known.some((one) => isCalled(one, unitName)) ? null : unitName;
  }
  if (name === null || isCalled(unit, name)) return null;
  const others = index.full.get(nameKey(name)) ?? [];
  return others.length > 0 ? name : null;
};

const plain = (place: Place, name: string): Target => {
  const same = (place.points.byPlate.get(nameKey(name)) ?? []).filter((point) => point.unit === null);
  const [point, ...others] = same;
  if (point === undefined) return { kind: 'plain', name };
  return others.length === 0 ? { kind: 'point', point } : choice(same, (one) => pointCandidate(place, one));
};

const byPlate = (place: Place, facts: RowFacts): readonly TablePoint[] => {
  const { parent, unitName } = facts;
  const key = nameKey(facts.name ?? unitName ?? '');
  const same = (place.points.byPlate.get(key) ?? []).filter(
    ({ unit }) =>
      unit === null ||
      (unit.era === place.state.era &&
        inProvince(place, unit.code) &&
        (unitName === null || withKind(nameKey(unitName)) === nameKey(unit.name) || facts.name === null)),
  );
  if (typeof parent !== 'string') return same;
  return narrowed(same, ({ parentId }) => {
    const above = parentId === null ? undefined : place.points.byId.get(parentId);
    return above !== undefined && (nameKey(above.name) === nameKey(parent) || above.unit?.code === parent);
  });
};

const byName = (place: Place, facts: RowFacts): Target => {
  const text = facts.unitName ?? facts.name;
  if (text === null) return broken(problem('NAME_EMPTY', null));
  const points = byPlate(place, facts);
  const [point] = points;
  if (point !== undefined && points.length === 1) return { kind: 'point', point };
  const called = unitsNamed(place.index, text).filter(({ code }) => inProvince(place, code));
  const units = likely(place, facts, text, called);
  const [unit] = units;
  if (unit !== undefined) {
    return units.length === 1 ? unitTarget(place, unit) : choice(units, (one) => unitCandidate(place, one));
  }
  if (point !== undefined) return choice(points, (one) => pointCandidate(place, one));
  return namesKind(nameKey(text))
    ? broken(problem('NAME_UNKNOWN', facts.unitName === null ? 'name' : 'unitName', { text, date: place.day }))
    : { kind: 'plain', name: facts.name ?? text };
};

/** An export names the point itself; a code beside it must then be that of the point's unit. */
const byKey = ({ history }: Surroundings, { unitCode }: RowFacts, point: TablePoint): Target => {
  if (unitCode === null || unitCode === 'none') return { kind: 'point', point };
  const { text } = unitCode;
  const fits = point.unit !== null && Number(officialCode(history, text)) === Number(point.unit.code);
  return fits
    ? { kind: 'point', point }
    : broken(problem('CODE_POINT_DISAGREE', 'unitCode', { text, name: point.name }));
};

/** A row that says it is of no unit. */
const withoutUnit = (place: Place, facts: RowFacts): Target => {
  const name = facts.name ?? facts.unitName;
  return name === null ? broken(problem('NAME_EMPTY', null)) : plain(place, name);
};

/** Which point a row means. */
export const identify = (surroundings: Surroundings, facts: RowFacts): Target => {
  const keyed = surroundings.points.byId.get(facts.pointKey ?? '');
  if (keyed !== undefined) return byKey(surroundings, facts, keyed);
  const day = facts.unitDate ?? surroundings.date;
  const on = treeOn(surroundings.history.states, day);
  if (on === null) return broken(problem('NAME_UNKNOWN', null, { text: '', date: day }));
  const place: Place = { ...surroundings, state: on.state, index: unitIndex(on.state), day };
  const { unitCode } = facts;
  if (unitCode === 'none') return withoutUnit(place, facts);
  return unitCode === null ? byName(place, facts) : byCode(place, facts, unitCode);
};

const picked = (candidates: readonly RowCandidate[], made: Exclude<RowChoice, string>): RowCandidate | undefined =>
  candidates.find(({ unitCode, pointId }) =>
    'unitCode' in made ? unitCode === made.unitCode : pointId === made.pointId,
  );

const unitOn = (history: UnitHistory, day: Day, code: string): Target | null => {
  const state = treeOn(history.states, day)?.state;
  const unit = state?.forest.byCode.get(code);
  if (state === undefined || unit === undefined) return null;
  return { kind: 'unit', unit: { code: unit.code, era: state.era, name: unit.fullName } };
};

/** What somebody chose, as if the row had said so; null when it is none of what the row may mean. */
export const chosen = (
  { points, history, date }: Surroundings,
  facts: RowFacts,
  candidates: readonly RowCandidate[],
  made: Exclude<RowChoice, 'skip'>,
): Target | null => {
  if (made === 'create') return { kind: 'plain', name: facts.name ?? facts.unitName ?? '' };
  const { pointId, unitCode } = picked(candidates, made) ?? { pointId: null, unitCode: null };
  const point = points.byId.get(pointId ?? '');
  if (point !== undefined) return { kind: 'point', point };
  return unitCode === null ? null : unitOn(history, facts.unitDate ?? date, unitCode);
};
