import { tableEntries } from '@diemcau/session';
import { eventually } from '@diemcau/testing';
import { MINUTE } from '../stage/timekeeper.js';
import type { Act } from './act.js';

/** The grace of 30 s and what the service needs to be sure. */
const NOTICED_WITHIN_MS = 60_000;

export interface LostPoints {
  /** Brings both back once the loss was noticed; resolves when their incidents are closed. */
  readonly comeBack: () => Promise<void>;
}

/** Two points lose their line without a word. The 30 s of grace are real time, so the conference goes on meanwhile. */
export const losePoints = (act: Act): LostPoints => {
  const { places } = act.show;
  const points = ['071', '075'].map((code) => act.operator(places.communesOf(places.byCode(code))[3]?.id ?? ''));
  for (const { live } of points) live.cut();
  act.say(`Mất kết nối: ${points.map(({ point }) => point.name).join('; ')}`);
  const lost = (): number => tableEntries(act.show.desk.session.incidents.lost).length;
  const comeBack = async (): Promise<void> => {
    await eventually('two points are reported lost', () => lost() === points.length, NOTICED_WITHIN_MS);
    act.say('Sau 30 giây: 02 sự cố mất kết nối được ghi nhận');
    await act.show.time.pass(2 * MINUTE);
    for (const { live } of points) await live.connect();
    await eventually('both are back', () => lost() === 0, NOTICED_WITHIN_MS);
    act.say('Cả 02 điểm cầu đã kết nối lại, giữ nguyên điểm danh');
  };
  return { comeBack };
};
