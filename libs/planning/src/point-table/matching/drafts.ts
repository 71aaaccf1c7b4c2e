import { treeOn } from '../../units/history.js';
import { ancestry } from '../../units/forest.js';
import { plateOf } from '../../points/plate.js';
import { type Links, changedColumns, newPoint, technicianProblem, withFacts } from './apply-facts.js';
import { MAX_SORT_ORDER, POINT_COLUMNS, type PointColumn } from '../columns.js';
import type { Surroundings, Target } from './identify.js';
import { rowId } from './outcome.js';
import { unitKey } from './point-index.js';
import { type RowProblem, type RowReason, problem } from '../reasons.js';
import { type Steps, eachInSteps } from '../../steps.js';
import { type RefIndex, type RefNode, indexingRefs, named } from './refs.js';
import type { Given, RowFacts } from '../reading/row-facts.js';
import type { TablePoint, TableUnit } from '../table-point.js';

/** A row on its way to an outcome. */
export interface Draft {
  readonly facts: RowFacts;
  readonly target: Target;
  readonly problems: RowProblem[];
  /** As the registry has it; null when the row makes it. */
  readonly before: TablePoint | null;
  /** As the row wants it; null when nobody knows yet what the row means. */
  after: TablePoint | null;
  changes: readonly PointColumn[];
}

const LINKS = {
  parent: { unknown: 'PARENT_UNKNOWN', ambiguous: 'PARENT_AMBIGUOUS' },
  via: { unknown: 'GATEWAY_UNKNOWN', ambiguous: 'GATEWAY_AMBIGUOUS' },
} as const satisfies Record<string, Record<string, RowReason>>;

/** Steps of ten leave room to put a point between two others. */
const STEP = 10;

/** How the words of a row find other points. */
interface Finding {
  readonly index: RefIndex;
  /** Ids of the points of units, those that rows make among them. */
  readonly byUnit: ReadonlyMap<string, string>;
  readonly sound: (node: RefNode) => boolean;
  readonly era: (draft: Draft) => string | null;
  readonly nextOrder: (facts: RowFacts) => number;
}

const at = (column: PointColumn | null): number => (column === null ? -1 : POINT_COLUMNS.indexOf(column));

/** In the order of the columns, what is wrong with a cell itself before what it leads to. */
export const inOrder = (problems: readonly RowProblem[]): readonly RowProblem[] =>
  [...problems].sort((a, b) => at(a.column) - at(b.column));

export const draftOf = (facts: RowFacts, target: Target): Draft => ({
  facts,
  target,
  problems: [...facts.problems, ...(target.kind === 'broken' ? [target.problem] : [])],
  before: target.kind === 'point' ? target.point : null,
  after: null,
  changes: [],
});

export const isSound = ({ problems, target }: Draft): boolean => problems.length === 0 && target.kind !== 'choose';

const unitOf = ({ target }: Draft): TableUnit | null =>
  target.kind === 'point' ? target.point.unit : target.kind === 'unit' ? target.unit : null;

const eraOf = ({ history, date }: Surroundings, draft: Draft): string | null =>
  unitOf(draft)?.era ?? treeOn(history.states, draft.facts.unitDate ?? date)?.state.era ?? null;

const isRepeated = ({ problems }: Draft): boolean => problems.some(({ reason }) => reason === 'DUPLICATE_ROW');

const rowNode = (draft: Draft): RefNode => {
  const { facts } = draft;
  const names = [facts.name, draft.target.kind === 'plain' ? draft.target.name : null, facts.unitName];
  return {
    id: rowId(facts.row),
    keys: facts.pointKey === null ? [] : [facts.pointKey],
    names: [...new Set(names.filter((name) => name !== null))],
    unit: unitOf(draft),
    row: facts.row,
  };
};

/** Everything that a row may name as its parent or its gateway. */
function* nodesOf({ points }: Surroundings, drafts: readonly Draft[]): Steps<RefIndex> {
  const updates = new Map(
    drafts.flatMap((draft) => (draft.before === null ? [] : [[draft.before.id, draft] as const])),
  );
  const registered = points.points.map((point): RefNode => {
    const facts = updates.get(point.id)?.facts;
    const name = facts?.name ?? point.name;
    const keys = facts?.pointKey === null || facts?.pointKey === undefined ? [] : [facts.pointKey];
    return { id: point.id, keys, names: [...new Set([point.name, name])], unit: point.unit, row: null };
  });
  const made = drafts.filter((draft) => draft.before === null && !isRepeated(draft)).map(rowNode);
  yield;
  return yield* indexingRefs([...registered, ...made]);
}

/** The id that the words of a row mean; a row that cannot be written is preferred to nothing, so that it can be named. */
const linked = (draft: Draft, column: 'parent' | 'via', { index, sound, era }: Finding): Given<string> => {
  const text = draft.facts[column];
  if (typeof text !== 'string') return text;
  const all = named(index, text, era(draft));
  const preferred = all.filter(sound);
  const [node, ...others] = preferred.length === 0 ? all : preferred;
  if (node !== undefined && others.length === 0) return node.id;
  const [reason, params]: [RowReason, RowProblem['params']] =
    node === undefined ? [LINKS[column].unknown, {}] : [LINKS[column].ambiguous, { count: others.length + 1 }];
  draft.problems.push(problem(reason, column, { ...params, text }));
  return undefined;
};

/** Where a new point of a unit stands when its row does not say: below the nearest unit above that has a point. */
const parentByUnit = (
  { history }: Surroundings,
  { code, era }: TableUnit,
  byUnit: ReadonlyMap<string, string>,
): string | null => {
  const state = history.states.findLast((one) => one.era === era);
  if (state === undefined) return null;
  const above = ancestry(state.forest, code).slice(1);
  return above.map((unit) => byUnit.get(unitKey(era, unit.code))).find((id) => id !== undefined) ?? null;
};

const plateFor = ({ target, facts }: Draft): string =>
  facts.name ?? (target.kind === 'plain' ? target.name : target.kind === 'unit' ? target.unit.name : '');

const isPlate = (name: string): boolean => /^điểm cầu /iu.test(name.normalize('NFC'));

/** The point that a row makes; where it stands follows from its unit when the row does not say. */
const made = (surroundings: Surroundings, draft: Draft, links: Links, finding: Finding): TablePoint => {
  const { facts } = draft;
  const unit = unitOf(draft);
  const words = plateFor(draft);
  const name = facts.name !== null || isPlate(words) ? words : plateOf(words);
  const above = links.parentId === undefined && unit !== null;
  const parentId = above ? parentByUnit(surroundings, unit, finding.byUnit) : links.parentId;
  const base = { id: rowId(facts.row), name, unit, sortOrder: finding.nextOrder(facts) };
  return newPoint(base, facts, { ...links, parentId });
};

function* findingFor(surroundings: Surroundings, drafts: readonly Draft[]): Steps<Finding> {
  const sound = new Set(drafts.filter(isSound).map(({ facts }) => rowId(facts.row)));
  const byUnit = new Map([...surroundings.points.byUnit].map(([key, point]) => [key, point.id]));
  for (const draft of drafts) {
    const unit = draft.before === null && !isRepeated(draft) ? unitOf(draft) : null;
    if (unit !== null) byUnit.set(unitKey(unit.era, unit.code), rowId(draft.facts.row));
  }
  let last = surroundings.points.points.reduce((max, point) => Math.max(max, point.sortOrder), 0);
  return {
    index: yield* nodesOf(surroundings, drafts),
    byUnit,
    sound: (node) => node.row === null || sound.has(node.id),
    era: (draft) => eraOf(surroundings, draft),
    nextOrder: ({ sortOrder }) => {
      if (sortOrder === undefined) last = Math.min(MAX_SORT_ORDER, last + STEP);
      return sortOrder ?? last;
    },
  };
}

/** Rows become points: links found, what is missing filled in. Adds what is wrong with the links to the problems. */
export function* fillIn(surroundings: Surroundings, drafts: readonly Draft[]): Steps<void> {
  const finding = yield* findingFor(surroundings, drafts);
  yield* eachInSteps(drafts, (draft) => {
    const { facts, target, before } = draft;
    const links = { parentId: linked(draft, 'parent', finding), via: linked(draft, 'via', finding) };
    const number = technicianProblem(facts, before?.technician ?? null);
    if (number !== null) draft.problems.push(number);
    if (target.kind === 'choose' || target.kind === 'broken') return;
    draft.after = before === null ? made(surroundings, draft, links, finding) : withFacts(before, facts, links);
    if (before !== null) draft.changes = changedColumns(before, draft.after);
  });
}
