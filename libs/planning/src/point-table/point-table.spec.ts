import { describe, expect, it } from '@jest/globals';
import { pointRegistries, renamedPoints } from '@diemcau/testing';
import fc from 'fast-check';
import { buildForest } from '../units/forest.js';
import type { UnitHistory } from '../units/history.js';
import type { AdminUnit } from '../units/unit.js';
import { listRows } from './reading/body.js';
import { findHeader } from './reading/header.js';
import { matchRows, type Surroundings } from './matching/match.js';
import type { RowOutcome } from './matching/outcome.js';
import { pointIndex } from './matching/point-index.js';
import { readRow } from './reading/read-row.js';
import { ROW_REASONS } from './reasons.js';
import { reasonText } from './reasons.vi.js';
import type { Table } from './table.js';
import type { TablePoint } from './table-point.js';
import { pointRows, TABLE_HEADINGS } from './writing/write-table.js';

const unit = (code: string, kind: string, name: string, parentCode: string | null): AdminUnit => ({
  code,
  kind: kind.toLowerCase(),
  name,
  fullName: `${kind} ${name}`,
  parentCode,
  level: code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune',
});

const old = buildForest([
  unit('08', 'Tỉnh', 'Tuyên Quang', null),
  unit('074', 'Huyện', 'Hàm Yên', '08'),
  unit('075', 'Huyện', 'Yên Sơn', '08'),
  unit('02374', 'Thị trấn', 'Tân Yên', '074'),
  unit('02380', 'Xã', 'Bạch Xa', '074'),
  unit('02383', 'Xã', 'Thái Bình', '074'),
  unit('02450', 'Xã', 'Thái Bình', '075'),
  unit('74', 'Tỉnh', 'Bình Dương', null),
  unit('718', 'Huyện', 'Dầu Tiếng', '74'),
]);
const now = buildForest([
  unit('08', 'Tỉnh', 'Tuyên Quang', null),
  unit('02380', 'Xã', 'Bạch Xa', '08'),
  unit('02999', 'Xã', 'Hùng Đức', '08'),
]);
const later = buildForest(
  [...now.byCode.values()].map((one) =>
    one.code === '02999' ? { ...one, fullName: 'Phường Hùng Đức', kind: 'phường' } : one,
  ),
);
const history: UnitHistory = {
  states: [
    { validFrom: '2023-04-10', validTo: '2024-01-31', era: '2023-04-10', forest: old },
    { validFrom: '2025-07-01', validTo: '2026-04-29', era: '2025-07-01', forest: now },
    { validFrom: '2026-04-30', validTo: null, era: '2025-07-01', forest: later },
  ],
  merges: [],
  aliases: new Map([['02978', '02999']]),
};

const point = (id: string, change: Partial<TablePoint> = {}): TablePoint => ({
  id,
  name: `ĐIỂM CẦU ${id}`,
  unit: null,
  parentId: null,
  group: null,
  role: 'member',
  mode: 'webrtc',
  via: null,
  venue: null,
  terminal: null,
  technician: null,
  hotline: null,
  autoMicrophone: false,
  sortOrder: 0,
  ...change,
});

const around = (points: readonly TablePoint[] = [], change: Partial<Surroundings> = {}): Surroundings => ({
  history,
  date: '2024-01-18',
  provinceCode: null,
  points: pointIndex(points),
  ...change,
});

const read = (table: Table, surroundings = around()): readonly RowOutcome[] => {
  const header = findHeader(table);
  if (header === null) throw new Error('no header');
  return matchRows(
    surroundings,
    listRows(table, header).rows.map((row) => readRow(header, row)),
  );
};

/** What a row became, in a word: its action, "choose", or its reasons. */
const word = (outcome: RowOutcome | undefined): string =>
  outcome === undefined
    ? 'none'
    : outcome.group === 'matched'
      ? outcome.action
      : outcome.group === 'choose'
        ? 'choose'
        : outcome.problems.map(({ reason }) => reason).join(' ');

const row = (cells: Readonly<Record<string, string | number>>, surroundings = around()): string =>
  word(read([Object.keys(cells), Object.values(cells)], surroundings)[0]);

const HAM_YEN = { code: '074', era: '2023-04-10', name: 'Huyện Hàm Yên' };

describe('the heading of a list', () => {
  it('is found below titles, in one row or two, under the names that offices use', () => {
    const table: Table = [
      ['ỦY BAN NHÂN DÂN TỈNH', '', '', '', '', ''],
      ['DANH SÁCH ĐIỂM CẦU', '', '', '', '', ''],
      [],
      ['STT', 'Mã ĐVHC', 'Tên đơn vị', 'Cán bộ kỹ thuật', '', 'Ghi chú'],
      ['', '', '', 'Họ tên', 'Điện thoại', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['I', '', 'KHỐI HUYỆN', '', '', ''],
      [1, '074', 'Hàm Yên', 'Nguyễn Văn A', '0912345678', 'x'],
      ['', '', '', '', '', ''],
      ['Tổng cộng: 1 điểm cầu', '', '', '', '', ''],
      ['', '', '', '', 'NGƯỜI LẬP BIỂU', ''],
    ];
    const header = findHeader(table)!;
    expect([...header.columns]).toEqual([
      ['unitCode', 1],
      ['unitName', 2],
      ['technician', 3],
      ['technicianPhone', 4],
    ]);
    expect(header).toMatchObject({ row: 4, counting: 0, ignored: ['Ghi chú'] });
    expect(listRows(table, header)).toMatchObject({ rows: [{ row: 8 }], skipped: [6, 7, 10, 11] });
    expect(read(table)[0]).toMatchObject({ action: 'create', point: { technician: { phone: '0912345678' } } });
  });

  it('is not found where nothing names a point', () => {
    expect(
      findHeader([
        ['Ngày', 'Nội dung'],
        ['1', '2'],
      ]),
    ).toBeNull();
    expect(findHeader([['Điện thoại', 'Vai trò']])).toBeNull();
    expect(findHeader([])).toBeNull();
  });
});

describe('a row means', () => {
  it('a unit by its code, with the noughts that were eaten, by an alias too', () => {
    expect(row({ 'Mã đơn vị': '02380' })).toBe('create');
    expect(row({ 'Mã đơn vị': 2380 })).toBe('create');
    expect(row({ 'Mã đơn vị': '2380' })).toBe('create');
    expect(row({ 'Mã đơn vị': '02978' }, around([], { date: '2026-01-01' }))).toBe('create');
    expect(row({ 'Mã đơn vị': 74, 'Đơn vị': 'Huyện Hàm Yên' })).toBe('create');
    expect(row({ 'Mã đơn vị': '74', 'Đơn vị': 'Hàm Yên' })).toBe('create');
    expect(row({ 'Mã đơn vị': 74 })).toBe('choose');
  });

  it('a unit by its name, with its kind, without, shortened, or as a plate', () => {
    for (const name of [
      'Huyện Hàm Yên',
      'ham yen',
      'HÀM YÊN',
      'H. Hàm Yên',
      'UBND huyện Hàm Yên',
      'ĐIỂM CẦU HUYỆN HÀM YÊN',
    ]) {
      expect([name, row({ 'Đơn vị': name })]).toEqual([name, 'create']);
    }
    expect(row({ 'Đơn vị': 'TT Tân Yên' })).toBe('create');
    expect(row({ 'Đơn vị': 'Xã Thái Bình' })).toBe('choose');
    expect(
      row(
        { 'Đơn vị': 'Xã Thái Bình', Thuộc: 'Huyện Yên Sơn' },
        around([point('ys', { unit: { code: '075', era: '2023-04-10', name: 'Huyện Yên Sơn' } })]),
      ),
    ).toBe('create');
  });

  it('a point of the registry by its plate, before any unit of that name', () => {
    const known = point('thai', {
      name: 'ĐIỂM CẦU XÃ THÁI BÌNH',
      unit: { code: '02450', era: '2023-04-10', name: 'Xã Thái Bình' },
    });
    expect(
      read(
        [
          ['Đơn vị', 'Nhóm'],
          ['Xã Thái Bình', 'Cụm 1'],
        ],
        around([known]),
      )[0],
    ).toMatchObject({
      action: 'update',
      point: { id: 'thai', group: 'Cụm 1' },
      changes: ['group'],
    });
  });

  it('a point of no unit when it names none', () => {
    expect(read([['Tên điểm cầu'], ['Công an tỉnh']])[0]).toMatchObject({
      action: 'create',
      point: { name: 'Công an tỉnh', unit: null },
    });
    expect(read([['Đơn vị'], ['Sở Tài chính']])[0]).toMatchObject({
      action: 'create',
      point: { name: 'ĐIỂM CẦU SỞ TÀI CHÍNH', unit: null },
    });
    expect(row({ 'Đơn vị': 'Xã Không Có' })).toBe('NAME_UNKNOWN');
    expect(row({ 'Mã đơn vị': '-', 'Tên điểm cầu': 'ĐIỂM CẦU XÃ ĐỘI' })).toBe('create');
  });
});

describe('a cell', () => {
  const known = point('ham', { unit: HAM_YEN, group: 'Cụm 1', technician: { name: 'A', phone: '0912' }, venue: 'P1' });

  it('that is empty leaves what is there, and a dash takes it away', () => {
    const [outcome] = read(
      [
        ['Mã đơn vị', 'Nhóm', 'Cán bộ kỹ thuật', 'Địa điểm'],
        ['074', '-', '', "'-"],
      ],
      around([known]),
    );
    expect(outcome).toMatchObject({
      point: { group: null, technician: { name: 'A', phone: '0912' }, venue: '-' },
      changes: ['group', 'venue'],
    });
  });

  it('that was a number gives a telephone its nought back', () => {
    const [outcome] = read(
      [
        ['Mã đơn vị', 'Cán bộ kỹ thuật', 'Điện thoại'],
        ['074', 'B', 912345678],
      ],
      around([known]),
    );
    expect(outcome).toMatchObject({ point: { technician: { name: 'B', phone: '0912345678' } } });
  });

  it.each([
    ['912345678', '0912345678'],
    ['2073822811', '02073822811'],
    ['0912345678', '0912345678'],
    ['1900 1234', '1900 1234'],
    ['84912345678', '84912345678'],
    ["'912345678", '912345678'],
  ])('of a file of text is a telephone as well: %s is %s', (written, phone) => {
    const table = [
      ['Tên điểm cầu', 'Cán bộ kỹ thuật', 'Điện thoại'],
      ['ĐIỂM CẦU X', 'B', written],
    ];
    expect(read(table)[0]).toMatchObject({ point: { technician: { phone } } });
  });
});

describe('a broken row', () => {
  const hall = point('hall', {
    name: 'ĐIỂM CẦU TỈNH',
    role: 'central',
    unit: { code: '08', era: '2023-04-10', name: 'Tỉnh Tuyên Quang' },
  });
  const seen = point('seen', { name: 'ĐIỂM CẦU XEM', mode: 'view_only' });
  const world = around([hall, seen]);
  const own = { 'Tên điểm cầu': 'ĐIỂM CẦU X' };
  const cases: readonly (readonly [string, Readonly<Record<string, string | number>>, Surroundings?])[] = [
    ['CODE_MALFORMED', { 'Mã đơn vị': '02A80' }],
    ['CODE_UNKNOWN', { 'Mã đơn vị': '99999' }],
    ['CODE_OTHER_ERA', { 'Mã đơn vị': '02999' }],
    ['CODE_OTHER_PROVINCE', { 'Mã đơn vị': '718' }, around([], { provinceCode: '08' })],
    ['CODE_NAME_DISAGREE', { 'Mã đơn vị': '02380', 'Đơn vị': 'Huyện Hàm Yên' }],
    ['CODE_NAME_DISAGREE', { 'Mã đơn vị': '02380', 'Tên điểm cầu': 'ĐIỂM CẦU HUYỆN HÀM YÊN' }],
    ['CODE_POINT_DISAGREE', { 'Mã đơn vị': '02380', 'Mã điểm cầu': 'hall' }],
    ['DATE_MALFORMED', { 'Mã đơn vị': '02380', 'Mã đơn vị theo ngày': '31/02/2024' }],
    ['NAME_EMPTY', { 'Đơn vị': '', Nhóm: 'Cụm 1', 'Địa điểm': 'P1' }],
    ['NAME_UNKNOWN', { 'Đơn vị': 'Xã Nơi Nào' }],
    ['PARENT_UNKNOWN', { ...own, Thuộc: 'Không đâu' }],
    ['PARENT_IS_SELF', { ...own, Thuộc: 'ĐIỂM CẦU X' }],
    ['ROLE_UNKNOWN', { ...own, 'Vai trò': 'Chủ trì' }],
    ['SECOND_CENTRAL', { 'Mã đơn vị': '074', 'Vai trò': 'Trung tâm' }],
    ['MODE_UNKNOWN', { ...own, 'Hình thức kết nối': 'Bồ câu' }],
    ['GATEWAY_UNKNOWN', { ...own, 'Qua điểm cầu': 'Không đâu' }],
    ['GATEWAY_IS_SELF', { ...own, 'Qua điểm cầu': 'ĐIỂM CẦU X' }],
    ['GATEWAY_CANNOT_CARRY', { ...own, 'Qua điểm cầu': 'ĐIỂM CẦU XEM' }],
    ['TERMINAL_KIND_UNKNOWN', { ...own, 'Loại thiết bị': 'Tivi' }],
    ['TECHNICIAN_MISSING', { ...own, 'Điện thoại': '0912345678' }],
    ['PHONE_MALFORMED', { ...own, 'Cán bộ kỹ thuật': 'A', 'Điện thoại': 'gọi sau' }],
    ['HOTLINE_MALFORMED', { ...own, 'Đường dây nóng': '##' }],
    ['AUTO_MICROPHONE_UNKNOWN', { ...own, 'Tự bật micro': 'có lẽ' }],
    ['ORDER_NOT_NUMBER', { ...own, 'Thứ tự': 'đầu' }],
    ['ORDER_OUT_OF_RANGE', { ...own, 'Thứ tự': '-5' }],
    ['TEXT_TOO_LONG', { ...own, Nhóm: 'x'.repeat(121) }],
    ['TEXT_HIDDEN', { ...own, 'Địa điểm': 'a\u202eb' }],
    ['TEXT_STACKED', { ...own, 'Địa điểm': `a${'\u0316'.repeat(9)}` }],
    ['CANNOT_CLEAR', { 'Mã đơn vị': '02380', 'Tên điểm cầu': '-' }],
  ];

  it.each(cases)('%s: %j', (reason, cells, surroundings = world) => {
    expect(row(cells, surroundings)).toBe(reason);
  });

  it('is told with days as people write them, and with the words that would be understood', () => {
    expect(reasonText({ reason: 'NAME_UNKNOWN', column: 'unitName', params: { text: 'X', date: '2026-09-04' } })).toBe(
      'Không tìm thấy đơn vị “X” trong danh mục ngày 04/09/2026',
    );
    expect(reasonText({ reason: 'TERMINAL_KIND_UNKNOWN', column: 'terminalKind', params: { text: 'Tivi' } })).toBe(
      'Không rõ loại thiết bị “Tivi”, đề nghị ghi Máy tính xách tay, Thiết bị phòng họp hoặc Codec',
    );
  });

  it('tells of the file as a whole: repetition, circles, width, whom it depends on', () => {
    const table: Table = [
      ['Mã đơn vị', 'Tên điểm cầu', 'Thuộc', 'Vai trò'],
      ['074', '', '', ''],
      ['074', '', '', ''],
      ['-', 'A', 'B', ''],
      ['-', 'B', 'A', ''],
      ['-', 'C', 'B', ''],
      ['-', 'D', 'Đ', 'Chủ'],
      ['-', 'Đ', 'XEM', ''],
      ['-', 'E', 'XEM', '', 'thừa'],
      ['-', 'G', 'E', ''],
      ['-', 'XEM', 'E', ''],
    ];
    expect(read(table, world).map(word)).toEqual([
      'create',
      'DUPLICATE_ROW',
      'PARENT_CIRCLE',
      'PARENT_CIRCLE',
      'PARENT_BROKEN',
      'ROLE_UNKNOWN',
      'DUPLICATE_ROW',
      'ROW_TOO_WIDE',
      'PARENT_BROKEN',
      'PARENT_BROKEN',
    ]);
  });

  it('lists everything that is wrong, in the order of the columns, and each reason has its sentence', () => {
    const outcome = read([
      ['Mã đơn vị', 'Thứ tự', 'Vai trò', 'Nhóm'],
      ['99999', 'x', 'y', 'a\u200bb'],
    ])[0]!;
    expect(word(outcome)).toBe('CODE_UNKNOWN TEXT_HIDDEN ROLE_UNKNOWN ORDER_NOT_NUMBER');
    for (const reason of ROW_REASONS) {
      expect(reasonText({ reason, column: 'name', params: {} })).toMatch(/\p{L}{2}/u);
    }
    expect(ROW_REASONS.length).toBeGreaterThanOrEqual(20);
  });
});

describe('what is written is read again', () => {
  const communes = [...old.byCode.values()].map(({ code, fullName: name }) => ({ code, era: '2023-04-10', name }));

  it('as the same points, and into nothing as the same registry', () => {
    fc.assert(
      fc.property(pointRegistries(communes), (points) => {
        const table = [TABLE_HEADINGS, ...pointRows(points, points, history)];
        const again = points.length === 0 ? [] : read(table, around(points));
        expect(again.map(word)).toEqual(points.map(() => 'unchanged'));
        const fresh = points.length === 0 ? [] : read(table);
        expect(fresh.map(word)).toEqual(points.map(() => 'create'));
        const made = fresh.flatMap((outcome) => (outcome.group === 'matched' ? [outcome.point] : []));
        expect(renamedPoints(made, new Map(made.map(({ id }, i) => [id, points[i]!.id])))).toEqual(points);
      }),
    );
  });
});

describe('a file made to hold the service up', () => {
  const heading = ['Mã đơn vị', 'Tên điểm cầu', 'Thuộc', 'Mã điểm cầu'];
  const SIZE = 20_000;

  it('is one circle of all its rows, or a chain below a broken one', () => {
    const circle = Array.from({ length: SIZE }, (_, i) => ['-', `Tổ ${i}`, `Tổ ${(i + 1) % SIZE}`, '']);
    expect(new Set(read([heading, ...circle]).map(word))).toEqual(new Set(['PARENT_CIRCLE']));
    const chain = circle.map((cells, i) => (i === SIZE - 1 ? ['-', `Tổ ${i}`, 'Không đâu', ''] : cells));
    expect(new Set(read([heading, ...chain]).map(word))).toEqual(new Set(['PARENT_BROKEN', 'PARENT_UNKNOWN']));
  });

  it('is one name over and over', () => {
    const same = Array.from({ length: SIZE }, (_, i) => ['-', 'Tổ', 'Tổ', `k${i}`]);
    expect(new Set(read([heading, ...same]).map(word))).toEqual(new Set(['PARENT_AMBIGUOUS']));
  });
});
