import type { Conferences, DraftEdit, RecordChange } from '../../ports/conferences.js';
import { PlanningRefused, found } from '../planning-refused.js';

type Which = Pick<DraftEdit, 'record' | 'recordId'>;

const NEVER_SHOWN: readonly string[] = ['created'];

/** Tells the second of two editors what changed since his version, and who was the last. */
const conflict = async (
  conferences: Conferences,
  { record, recordId }: Which,
  seen: number,
): Promise<PlanningRefused> => {
  const row = record === 'conference' ? await conferences.byId(recordId) : await conferences.session(recordId);
  const { version, changedAt, changedBy } = found(row);
  const edits = await conferences.editsSince(record, recordId, seen);
  const fields = new Set(edits.flatMap((edit) => edit.fields).filter((field) => !NEVER_SHOWN.includes(field)));
  const what = { by: changedBy.name, at: changedAt, fields: [...fields].join(',') };
  return new PlanningRefused('VERSION_CONFLICT', { current: version, ...what });
};

/** Turns what became of a write of a draft into its refusal. @throws PlanningRefused NOT_FOUND, ALREADY_ISSUED, VERSION_CONFLICT */
export const settleDraft = async (
  conferences: Conferences,
  change: RecordChange,
  which: Which,
  seen: number,
): Promise<void> => {
  if (change === 'done') return;
  if (change === 'frozen') throw new PlanningRefused('ALREADY_ISSUED');
  if (change === 'missing') throw new PlanningRefused('NOT_FOUND');
  throw await conflict(conferences, which, seen);
};
