import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  checkIn,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  samplePlan,
  samplePoint,
  sampleUnit,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import type { PaperRow } from '../paper.js';
import { directoryPaper } from './directory.js';
import { headCountPaper, headCountRows } from './head-count.js';
import { programmePaper } from './programme.js';
import { registrationRows } from './registrations.js';
import { speakingLogPaper } from './speaking-log.js';

const AT = Date.UTC(2024, 0, 18, 1, 30);
const firsts = (rows: readonly PaperRow[], count: number): unknown => rows.map(({ cells }) => cells.slice(0, count));

describe('the report of attendance', () => {
  it('names the hall by its units, then the points in the order of the office, with their sums', () => {
    expect(firsts(headCountRows(stateOf(issuedScene())), 3)).toEqual([
      ['I', 'Điểm cầu trung tâm', '30'],
      ['1', 'Đơn vị u-hall-1', '20'],
      ['2', 'Đơn vị u-hall-2', '10'],
      ['II', 'Điểm cầu thành phần', '25'],
      ['1', 'Đơn vị u-ham-yen', '5'],
      ['2', 'Đơn vị u-bach-xa', '5'],
      ['3', 'Đơn vị u-minh-khuong', '5'],
      ['4', 'Đơn vị u-na-hang', '5'],
      ['5', 'Đơn vị u-da-vi', '5'],
    ]);
  });

  it('tells the groups that the organizer made, and the units of a point that has several', () => {
    const points = [
      samplePoint('a', { group: 'Cụm số 1', sortOrder: 1, units: [sampleUnit('x', 1_200), sampleUnit('y', 3)] }),
      samplePoint('b', { sortOrder: 2 }),
    ];
    const rows = headCountRows(stateOf(issuedScene(samplePlan({ points, awards: [], registrations: [] }))));
    expect(rows.map(({ kind, cells }) => [kind, cells[1], cells[2]])).toEqual([
      ['section', 'Cụm số 1', '1.203'],
      ['row', 'ĐIỂM CẦU A', '1.203'],
      ['part', 'Đơn vị x', '1.200'],
      ['part', 'Đơn vị y', '3'],
      ['section', 'Các điểm cầu khác', '5'],
      ['row', 'Đơn vị u-b', '5'],
    ]);
  });

  it('says the sum as it is read out, of a moment', () => {
    const paper = headCountPaper(stateOf(play(issuedScene(), checkIn('ham-yen', { present: 4 }))), AT);
    expect(paper.paragraphs.slice(-5, -2)).toEqual([
      'Số liệu tính đến 08 giờ 30 phút, ngày 18 tháng 01 năm 2024:',
      '- Số điểm cầu đã điểm danh: 1/6 điểm cầu.',
      '- Đại biểu được triệu tập: 55; có mặt: 4 (đạt 7,3%), trong đó đi thay: 0.',
    ]);
    expect(firsts(paper.rows.slice(-1), 4)).toEqual([['', 'Tổng cộng', '55', '4']]);
    expect(paper.day).toBe('ngày 18 tháng 01 năm 2024');
  });
});

describe('the programme', () => {
  it('tells planned hours, and those that were', () => {
    const begin: Act = { type: 'StartItem', by: people.chair, data: { itemId: 'opening', stopSpeakers: false } };
    const { rows } = programmePaper(stateOf(play(liveScene(), begin)), AT);
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['1', '08:00 – 08:10', 'Nội dung opening', '10']);
    expect(rows[0]?.cells[5]).toMatch(/^\d\d:\d\d – …$/u);
    expect(rows[1]?.cells[5]).toBe('');
  });
});

describe('the list of those who want to speak', () => {
  it('has papers by item before the day', () => {
    expect(registrationRows(stateOf(issuedScene())).map(({ cells }) => cells)).toEqual([
      ['I. Nội dung discussion'],
      ['1', 'ĐIỂM CẦU HAM-YEN', 'Đ/c Vũ A, Bí thư', 'Tham luận: An ninh', 'Đăng ký trước', ''],
      ['2', 'ĐIỂM CẦU NA-HANG', 'Đ/c Ma B, Chủ tịch', 'Tham luận: Du lịch', 'Đăng ký trước', ''],
    ]);
  });

  it('is empty when nobody asked', () => {
    expect(registrationRows(stateOf(issuedScene(samplePlan({ registrations: [] }))))).toEqual([]);
  });
});

describe('the directory', () => {
  it('has every point with whom to call, once', () => {
    const points = [
      samplePoint('a', { hotline: '0912000111', localChair: { name: 'Lê Văn B', positions: ['Bí thư'] } }),
    ];
    const { rows } = directoryPaper(stateOf(issuedScene(samplePlan({ points, awards: [], registrations: [] }))), AT);
    expect(rows.map(({ cells }) => cells)).toEqual([['1', 'ĐIỂM CẦU A', '', 'Đ/c Lê Văn B, Bí thư', '', '0912000111']]);
  });
});

describe('the log of speeches', () => {
  it('has everybody who was called, what was allowed and what was unusual', () => {
    const scene = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-na-hang'), startTurn('na-hang'));
    const { rows, left, right } = speakingLogPaper(stateOf(scene), scene.now);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.slice(1, 3)).toEqual([expect.stringMatching(/ – …$/u), 'ĐIỂM CẦU NA-HANG']);
    expect(rows[0]?.cells[4]).toBe('00:00 / 05:00');
    expect(rows[0]?.cells[5]).toBe('Đang phát biểu; Mời ngoài thứ tự');
    expect([left?.office, right.office, right.name]).toEqual(['THƯ KÝ HỘI NGHỊ', 'CHỦ TỌA', 'Nguyễn Văn Sơn']);
  });
});
