import type { ApplyImportBody } from '@diemcau/contract';
import type { RowChoice, RowOutcome } from '@diemcau/planning';
import type { PointImportRow, RowPreview } from '../../ports/point-imports.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import type { Matched } from './import-matching.js';

export interface DecidedRows {
  /** What is written or stays as it is, with its action. */
  readonly rows: readonly Extract<RowOutcome, { group: 'matched' }>[];
  readonly settled: readonly number[];
  readonly skipped: number;
}

const isCandidate = ({ candidates }: RowPreview, choice: RowChoice): boolean => {
  if (typeof choice === 'string') return true;
  return candidates.some((one) =>
    'unitCode' in choice ? one.unitCode === choice.unitCode : one.pointId === choice.pointId,
  );
};

const invalid = (row: number, reason: string): PlanningRefused =>
  new PlanningRefused('IMPORT_CHOICE_INVALID', { row, reason });

/** @throws PlanningRefused DUPLICATE_ID, IMPORT_CHOICE_INVALID */
const checkedChoices = (
  rows: ReadonlyMap<number, PointImportRow>,
  { choices }: ApplyImportBody,
): ReadonlyMap<number, RowChoice> => {
  refuseDuplicates(
    'row',
    choices.map(({ row }) => String(row)),
  );
  for (const { row, as } of choices) {
    const preview = rows.get(row)?.preview;
    if (preview === undefined) throw invalid(row, 'UNKNOWN_ROW');
    if (as !== 'skip' && preview.group !== 'choose') throw invalid(row, 'NOTHING_TO_CHOOSE');
    if (!isCandidate(preview, as)) throw invalid(row, 'NO_CANDIDATE');
  }
  return new Map(choices.map(({ row, as }) => [row, as]));
};

/**
 * Which rows are written: those that matched, and those that were chosen; never one that was shown as broken.
 * @throws PlanningRefused IMPORT_UNRESOLVED, DUPLICATE_ID, IMPORT_CHOICE_INVALID
 */
export const decideRows = async (
  rows: readonly PointImportRow[],
  matched: Matched,
  body: ApplyImportBody,
): Promise<DecidedRows> => {
  const choices = checkedChoices(new Map(rows.map((row) => [row.row, row])), body);
  const open = rows.filter(({ row, preview }) => preview.group !== 'matched' && !choices.has(row));
  if (open.length > 0 && !body.skipBroken) {
    const broken = open.filter(({ preview }) => preview.group === 'broken').length;
    throw new PlanningRefused('IMPORT_UNRESOLVED', { broken, choose: open.length - broken });
  }
  const outcomes =
    choices.size === 0 ? new Map(rows.map(({ row }, i) => [row, matched.outcomes[i]])) : await matched.again(choices);
  const wanted = rows.filter(({ row, preview }) => {
    const choice = choices.get(row);
    return choice !== 'skip' && (preview.group === 'matched' || choice !== undefined);
  });
  const decided = wanted.map(({ row }) => {
    const outcome = outcomes.get(row);
    if (outcome?.group === 'matched') return outcome;
    throw invalid(row, outcome?.group === 'broken' ? (outcome.problems[0]?.reason ?? '') : 'UNDECIDED');
  });
  const settled = wanted.filter(({ row }) => choices.has(row)).map(({ row }) => row);
  return { rows: decided, settled, skipped: rows.length - wanted.length };
};
