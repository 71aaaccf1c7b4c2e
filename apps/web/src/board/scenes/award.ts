import { type AwardBatch, batchesInOrder, type IssuedSession, presentationOf } from '@diemcau/session';
import { vi } from '../text.vi.js';
import { pageOf } from './rows-shown.js';
import { type Row, type Scene, scene } from './scene.js';
import { nextUp } from './speaking.js';

const running = ({ awards }: IssuedSession): AwardBatch | undefined =>
  awards.batches.find(({ id }) => id === awards.currentId);

const rowsOf = ({ awards }: IssuedSession, { id, recipients }: AwardBatch): readonly Row[] =>
  recipients.map(({ name, pointId, pointName }) => {
    const done = presentationOf(awards, id, pointId) !== undefined;
    return { state: done ? 'past' : 'plain', lead: '', name, value: done ? vi.presented : pointName };
  });

/** The batch that is on; when the desk asks for awards between two of them, the next one, else the last. Null without any. */
export const awardScene = (session: IssuedSession, now: number, most: number, asked: boolean): Scene | null => {
  const { ended } = session.awards;
  const batches = batchesInOrder(session.awards);
  const other = batches.find(({ id }) => !ended.includes(id)) ?? batches[batches.length - 1];
  const batch = running(session) ?? (asked ? other : undefined);
  if (batch === undefined) return null;
  return scene('award', {
    label: vi.award,
    title: batch.issuer,
    detail: vi.decision(vi.form[batch.form], batch.decisionNumber),
    rows: pageOf(rowsOf(session, batch), most, now),
    next: nextUp(session),
  });
};
