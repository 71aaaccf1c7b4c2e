import { checkTogether } from './checks.js';
import { type Steps, atOnce, mapInSteps } from '../../steps.js';
import { type Draft, draftOf, fillIn, inOrder } from './drafts.js';
import { type Surroundings, type Target, chosen, identify } from './identify.js';
import { nameKey } from './name-keys.js';
import type { RowChoice, RowOutcome } from './outcome.js';
import { unitKey } from './point-index.js';
import { problem } from '../reasons.js';
import type { RowFacts } from '../reading/row-facts.js';

export type { Surroundings } from './identify.js';

/** What two rows may not both mean. Points of no unit are told apart by an export's ids, else by their plates. */
const targetKey = ({ pointKey }: RowFacts, target: Target): string | null => {
  if (target.kind === 'point') return `point ${target.point.id}`;
  if (target.kind === 'unit') return `unit ${unitKey(target.unit.era, target.unit.code)}`;
  if (target.kind === 'plain') return pointKey === null ? `plate ${nameKey(target.name)}` : `key ${pointKey}`;
  return null;
};

const markRepeated = (drafts: readonly Draft[]): void => {
  const first = new Map<string, number>();
  for (const draft of drafts) {
    const key = targetKey(draft.facts, draft.target);
    if (key === null) continue;
    const row = first.get(key);
    if (row === undefined) first.set(key, draft.facts.row);
    else draft.problems.push(problem('DUPLICATE_ROW', null, { row }));
  }
};

const outcomeOf = (draft: Draft): RowOutcome => {
  const { target, problems, before, after, changes } = draft;
  if (problems.length > 0 || (after === null && target.kind !== 'choose')) {
    return { group: 'broken', problems: inOrder(problems) };
  }
  if (target.kind === 'choose') return { group: 'choose', candidates: target.candidates };
  if (after === null) return { group: 'broken', problems: [] };
  const action = before === null ? 'create' : changes.length > 0 ? 'update' : 'unchanged';
  return { group: 'matched', action, point: after, changes };
};

const targetOf = (surroundings: Surroundings, facts: RowFacts, choice: RowChoice | undefined): Target => {
  const target = identify(surroundings, facts);
  if (target.kind !== 'choose' || choice === undefined || choice === 'skip') return target;
  return chosen(surroundings, facts, target.candidates, choice) ?? target;
};

/**
 * What becomes of each row, in the order of the rows. Nothing is guessed: a row means exactly one point, or somebody must
 * choose, or it is broken with everything that is wrong with it. Rows that fall take those that depend on them along.
 */
export function* matchingRows(
  surroundings: Surroundings,
  rows: readonly RowFacts[],
  choices: ReadonlyMap<number, RowChoice> = new Map(),
): Steps<readonly RowOutcome[]> {
  const drafts = yield* mapInSteps(rows, (facts) =>
    draftOf(facts, targetOf(surroundings, facts, choices.get(facts.row))),
  );
  markRepeated(drafts);
  yield;
  yield* fillIn(surroundings, drafts);
  checkTogether(surroundings, drafts);
  yield;
  return drafts.map(outcomeOf);
}

/** The same in one piece. */
export const matchRows = (...args: Parameters<typeof matchingRows>): readonly RowOutcome[] =>
  atOnce(matchingRows(...args));
