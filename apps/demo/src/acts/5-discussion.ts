import { paperIds } from '../reference/papers.js';
import { heading } from '../stage/terminal.js';
import { MINUTE, SECOND } from '../stage/timekeeper.js';
import type { Act } from './act.js';
import { begins, call, startItem, yields } from './turns.js';
import { handRaisers } from './voiced-points.js';

/** Papers in the order of the programme, then raised hands: one extended, one stopped and that undone, one out of order. */
export const discussion = async (act: Act): Promise<void> => {
  heading('Tham luận và thảo luận');
  await startItem(act, 'tham-luan');
  await papers(act);
  await hands(act);
};

const papers = async (act: Act): Promise<void> => {
  for (const [index, entryId] of paperIds.entries()) {
    await call(act, 'secretary', entryId);
    const next = paperIds[index + 1];
    if (next !== undefined) await act.by('mc', 'PutOnDeck', { entryId: next, version: act.version });
    await begins(act, entryId);
    await act.show.time.pass(9 * MINUTE);
    if (index === 1) {
      await act.by('secretary', 'RemindSpeaker', { entryId });
      await act.by('chair', 'ExtendTurn', { entryId, seconds: 120, version: act.version });
      act.say('Chủ tọa gia hạn 02 phút');
      await act.show.time.pass(2 * MINUTE);
    }
    await yields(act, entryId);
  }
};

const raise = (act: Act, pointId: string, topic: string): Promise<void> =>
  act.at(pointId, 'RequestFloor', {
    entryId: `phat-bieu-${pointId}`,
    pointId,
    kind: 'speech',
    speakers: [{ name: 'Chủ tịch UBND xã', position: 'Chủ tịch UBND' }],
    topic,
    onBehalfOf: null,
  });

const hands = async (act: Act): Promise<void> => {
  const raisers = handRaisers(act);
  for (const pointId of raisers) {
    await raise(act, pointId, 'Kinh nghiệm xây dựng mô hình tự quản ở cơ sở');
    await act.show.time.pass(10 * SECOND);
  }
  const byTelephone = await telephoneRequest(act);
  act.say(`${raisers.length} điểm cầu giơ tay, 01 điểm cầu đăng ký qua điện thoại`);
  const [first, second, third, fourth, last] = raisers.map((pointId) => `phat-bieu-${pointId}`);
  if (!first || !second || !third || !fourth || !last) throw new Error('five communes should have raised their hands');

  await call(act, 'secretary', first);
  await begins(act, first);
  await act.show.time.pass(4 * MINUTE);
  await stoppedAndUndone(act, first);

  await call(act, 'chair', third);
  act.say('Chủ tọa mời vượt thứ tự: đã ghi nhật ký');
  await begins(act, third);
  await act.show.time.pass(6 * MINUTE);
  await act.by('chair', 'StopTurn', { entryId: third, version: act.version });
  await act.show.voices.falls(act.entry(third).pointId);
  act.say('Chủ tọa cắt lượt quá thời gian');

  await act.by('chair', 'DeclineRequest', {
    entryId: second,
    reason: 'Trùng nội dung tham luận',
    version: act.version,
  });
  await act.at(act.entry(fourth).pointId, 'WithdrawRequest', { entryId: fourth });
  await call(act, 'secretary', last);
  await begins(act, last);
  await act.show.time.pass(5 * MINUTE);
  await yields(act, last);
  await act.by('secretary', 'CloseList', {});
  act.say(`Chưa đến lượt, gửi ý kiến bằng văn bản: ${act.entry(byTelephone).pointName}`);
};

/** A point without a line asks by telephone; the secretary writes it down in its name. */
const telephoneRequest = async (act: Act): Promise<string> => {
  const { places } = act.show;
  const point = places.communesOf(places.byCode('070'))[2];
  if (point === undefined) throw new Error('the city has no third ward');
  const entryId = `phat-bieu-${point.id}`;
  await act.by('secretary', 'RequestFloor', {
    entryId,
    pointId: point.id,
    kind: 'speech',
    speakers: [{ name: 'Chủ tịch UBND phường', position: 'Chủ tịch UBND' }],
    topic: 'Kiến nghị về trang bị cho lực lượng cơ sở',
    onBehalfOf: 'Cán bộ trực điểm cầu gọi điện thoại',
  });
  return entryId;
};

/** A slip of the hand: the wrong turn is stopped, and taken back within eight seconds; its clock runs on as if nothing had been. */
const stoppedAndUndone = async (act: Act, entryId: string): Promise<void> => {
  const before = act.entry(entryId).watch;
  await act.by('secretary', 'StopTurn', { entryId, version: act.version });
  await act.by('secretary', 'UndoFloor', { version: act.version });
  const after = act.entry(entryId).watch;
  if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error('the undo did not restore the clock');
  act.say('Thư ký cắt nhầm và hoàn tác trong 8 giây: đồng hồ chạy tiếp như cũ');
  await act.show.voices.speaks(act.entry(entryId).pointId);
  await act.show.time.pass(MINUTE);
  await yields(act, entryId);
};
