import { STARTS_AT } from '../reference/conference.js';
import { heading } from '../stage/terminal.js';
import { MINUTE } from '../stage/timekeeper.js';
import type { Act } from './act.js';
import { voicedPoints } from './voiced-points.js';
import { hallTurn, startItem } from './turns.js';

/** The chair opens; introduction, opening speech and the two reports. */
export const opening = async (act: Act): Promise<void> => {
  heading('Khai mạc và báo cáo');
  const { show } = act;
  await show.time.until(STARTS_AT);
  await act.by('chair', 'OpenSession', {});
  await show.voices.join(voicedPoints(act));
  act.say(`Chủ tọa khai mạc phiên họp; ${show.voices.count} điểm cầu có âm thanh thật`);
  await startItem(act, 'on-dinh');
  await show.time.pass(6 * MINUTE);
  await startItem(act, 'gioi-thieu');
  await show.time.pass(9 * MINUTE);
  await startItem(act, 'khai-mac');
  await hallTurn(act, { id: 'khai-mac-1', kind: 'opening', name: 'Hoàng Việt Phương' }, 9);
  for (const [itemId, minutes] of [
    ['bao-cao-2023', 19],
    ['bao-cao-2-nam', 22],
  ] as const) {
    await startItem(act, itemId);
    await hallTurn(act, { id: `${itemId}-1`, kind: 'report', name: 'Đại diện lãnh đạo Công an tỉnh' }, minutes);
  }
  act.say('Đã nghe 02 báo cáo');
};
