import { HAM_YEN } from '../reference/places.js';
import { heading } from '../stage/terminal.js';
import { MINUTE, SECOND } from '../stage/timekeeper.js';
import type { Act } from './act.js';
import { startItem } from './turns.js';

/** Batch by batch from the highest issuing level, at each recipient's own point; at Hàm Yên by its own leader. */
export const awardsAct = async (act: Act): Promise<void> => {
  heading('Khen thưởng');
  const { show } = act;
  await startItem(act, 'giai-lao');
  await show.time.pass(15 * MINUTE);
  await startItem(act, 'cong-bo');
  await show.time.pass(4 * MINUTE);
  await startItem(act, 'trao-thuong');
  for (const batch of show.desk.session.awards.batches) {
    await act.by('mc', 'StartBatch', { batchId: batch.id });
    for (const pointId of new Set(batch.recipients.map((recipient) => recipient.pointId))) {
      await show.time.pass(40 * SECOND);
      await handOver(act, batch.id, pointId);
    }
    await act.by('mc', 'EndBatch', { batchId: batch.id });
    const count = (kind: 'collective' | 'individual'): number =>
      batch.recipients.filter((recipient) => recipient.kind === kind).length;
    act.say(`${batch.issuer}: ${count('collective')} tập thể, ${count('individual')} cá nhân`);
  }
};

const handOver = async (act: Act, batchId: string, pointId: string): Promise<void> => {
  const { hall, byCode } = act.show.places;
  if (pointId === hall.id)
    return act.by('mc', 'MarkPresented', { batchId, pointId, presentedBy: 'Đ/c Hoàng Việt Phương' });
  const hamYen = pointId === byCode(HAM_YEN).id;
  await act.at(pointId, 'MarkPresented', {
    batchId,
    pointId,
    presentedBy: hamYen ? 'Đ/c Ma Phúc Dự' : 'Lãnh đạo UBND dự tại điểm cầu',
  });
};
