import type { EquipmentTest } from '@diemcau/session';
import { heading } from '../stage/terminal.js';
import type { Act } from './act.js';
import { silentCommunes } from './silent-communes.js';

const working: EquipmentTest = {
  camera: 'passed',
  microphone: 'passed',
  loudspeaker: 'passed',
  network: 'passed',
  note: '',
};

const REHEARSAL_AT = Date.parse('2024-01-17T14:00:00+07:00');
const DAY_CHECK_AT = Date.parse('2024-01-18T06:30:00+07:00');

const contactOf = (index: number): { room: string; terminal: string; technician: string; phone: string } => ({
  room: 'Hội trường UBND',
  terminal: 'Máy tính xách tay, micro hội nghị',
  technician: `Cán bộ trực điểm cầu ${index + 1}`,
  phone: `0207 3${String(800_000 + index)}`,
});

/** Confirmation, equipment tests, the rehearsal of the afternoon before, and the check on the day. */
export const readiness = async (act: Act): Promise<void> => {
  const { show } = act;
  const points = [show.places.hall, ...show.places.districts, ...show.places.communes];
  const silent = new Map(silentCommunes(show.places).map((commune) => [commune.id, commune.parentId ?? '']));
  /** The two silent communes do nothing themselves: their district does it for them. */
  const reporter = (pointId: string): string => silent.get(pointId) ?? pointId;
  const each = (step: (pointId: string, index: number) => Promise<void>): Promise<unknown> =>
    Promise.all(points.map((point, index) => step(point.id, index)));

  heading('Xác nhận tham dự và thử thiết bị');
  await each((pointId, index) => act.at(reporter(pointId), 'ConfirmPoint', { pointId, contact: contactOf(index) }));
  act.say(`${points.length} điểm cầu đã xác nhận; ${silent.size} xã do huyện xác nhận thay`);
  const broken = points.filter((_, index) => index % 40 === 7);
  for (const { id } of broken) {
    const report = { ...working, microphone: 'failed', note: 'Micro không có tiếng' } as const;
    await act.at(reporter(id), 'ReportEquipmentTest', { pointId: id, report });
  }
  await each((pointId) => act.at(reporter(pointId), 'ReportEquipmentTest', { pointId, report: working }));
  act.say(`${points.length} điểm cầu thử thiết bị đạt; ${broken.length} điểm cầu phải thử lại vì micro`);

  heading('Chạy thử chiều 17/01/2024');
  await show.time.until(REHEARSAL_AT, { jump: true });
  await act.by('technician', 'StartRehearsal', {});
  await each((pointId) => {
    const result = { pointId, passed: true, note: '' };
    return silent.has(pointId)
      ? act.by('technician', 'RecordRehearsal', { ...result, note: 'Kỹ thuật ghi qua điện thoại' })
      : act.at(pointId, 'RecordRehearsal', result);
  });
  await act.by('technician', 'EndRehearsal', {});
  act.say(`${points.length} điểm cầu có kết quả chạy thử`);

  await show.time.until(DAY_CHECK_AT, { jump: true });
  await each((pointId) => act.at(reporter(pointId), 'DeclareReady', { pointId }));
  act.say(`Sáng 18/01, trước giờ khai mạc 60 phút: ${points.length}/${points.length} điểm cầu sẵn sàng`);
};
