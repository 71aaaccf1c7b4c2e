import { describe, expect, it } from '@jest/globals';
import { checkedPoint, checkSample, type CheckSample, otherSitting } from '@diemcau/testing';
import { checkSentence } from './check-sentences.vi.js';
import type { CheckFinding } from './check-finding.js';
import { runChecks } from './run-checks.js';

const findings = (sample: CheckSample): readonly CheckFinding[] =>
  runChecks(checkSample(sample)).flatMap((group) => group.findings);
const codes = (sample: CheckSample): readonly string[] => findings(sample).map(({ code }) => code);
const sentences = (sample: CheckSample): readonly string[] => findings(sample).map(checkSentence);

const lan = { name: 'Nguyễn Thị Lan', phone: '0912 345 678' };
const points = [
  checkedPoint('hoi-truong', { role: 'central' }),
  checkedPoint('ham-yen', { technician: lan, assetCode: 'TB-01', room: 'Phòng họp tầng 2, UBND huyện' }),
];
const theirs = (change: object) => otherSitting({ points: [checkedPoint('na-hang', change)] });

describe('what another sitting at the same hour also needs', () => {
  it('is nothing for a sitting alone, and nothing that is not shared', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ others: [otherSitting()] })).toEqual([]);
  });

  it('is the hall, however it is written, told with the other sitting and its hours', () => {
    const found = findings({ others: [otherSitting({ hall: 'hội  trường ubnd TỈNH' })] });
    expect(found).toMatchObject([{ code: 'HALL_TAKEN', link: { kind: 'session', id: 'khac' } }]);
    expect(found.map(checkSentence)).toEqual([
      'Hội trường UBND tỉnh trùng giờ với “Giao ban – Phiên sáng”, 08:00–09:00 ngày 25/01/2024.',
    ]);
  });

  it('is the chair, once for each other sitting', () => {
    const others = [otherSitting({ chairs: ['hoàng việt PHƯƠNG', 'Hoàng Việt Phương'] })];
    expect(sentences({ others })).toEqual([
      'Đồng chí Hoàng Việt Phương đồng thời chủ trì “Giao ban – Phiên sáng”, 08:00–09:00 ngày 25/01/2024.',
    ]);
  });

  it('is the point itself, and then not its technician, its device and its room as well', () => {
    expect(codes({ sitting: { points }, others: [otherSitting({ points: [points[1]!] })] })).toEqual(['POINT_TAKEN']);
  });

  it('is the technician, known by his telephone and not by his name', () => {
    const same = { name: 'Lan', phone: '+84 912.345.678' };
    const found = findings({ sitting: { points }, others: [theirs({ technician: same })] });
    expect(found).toMatchObject([{ code: 'TECHNICIAN_TAKEN', params: { otherPoint: 'ĐIỂM CẦU NA-HANG' } }]);
    expect(codes({ sitting: { points }, others: [theirs({ technician: { ...lan, phone: null } })] })).toEqual([]);
    expect(codes({ sitting: { points }, others: [theirs({ technician: { ...lan, phone: '0999' } })] })).toEqual([]);
  });

  it('is the device by its asset code, and the room', () => {
    expect(codes({ sitting: { points }, others: [theirs({ assetCode: 'tb-01' })] })).toEqual(['TERMINAL_TAKEN']);
    expect(codes({ sitting: { points }, others: [theirs({ room: 'Phòng họp tầng 2, UBND Huyện' })] })).toEqual([
      'ROOM_TAKEN',
    ]);
  });

  it('tells of a sitting that the reader may not know nothing but its hours', () => {
    const hidden = { title: null, hall: 'Hội trường UBND tỉnh', chairs: ['Hoàng Việt Phương'] };
    const others = [otherSitting({ ...hidden, points: [checkedPoint('bi-mat', { technician: lan })] })];
    const found = findings({ sitting: { points }, others });
    expect(found.map(({ code, link }) => [code, link])).toEqual([
      ['HALL_TAKEN', { kind: 'hall', id: 'c' }],
      ['CHAIR_TAKEN', { kind: 'chair', id: 'chu-toa' }],
      ['TECHNICIAN_TAKEN', { kind: 'point', id: 'ham-yen' }],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/khac|bi-mat|BI-MAT/u);
    expect(found.map(checkSentence).every((text) => text.includes('một hội nghị khác, 08:00–09:00'))).toBe(true);
  });
});

describe('what two points of one sitting both need', () => {
  const twice = (change: object): readonly string[] =>
    sentences({ sitting: { points: [...points, checkedPoint('na-hang', change)] } });

  it('is a technician or a device; a room may hold two points', () => {
    expect(twice({ technician: lan })).toEqual([
      'Cán bộ kỹ thuật Nguyễn Thị Lan phụ trách 2 điểm cầu: ĐIỂM CẦU HAM-YEN, ĐIỂM CẦU NA-HANG.',
    ]);
    expect(twice({ assetCode: ' TB-01' })).toEqual([
      'Thiết bị TB-01 được khai cho 2 điểm cầu: ĐIỂM CẦU HAM-YEN, ĐIỂM CẦU NA-HANG.',
    ]);
    expect(twice({ room: points[1]!.room })).toEqual([]);
  });
});
