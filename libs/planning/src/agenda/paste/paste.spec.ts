import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { programme } from '../programme.js';
import type { PasteField } from './fields.js';
import { kindOfTitle } from './kinds.vi.js';
import type { PasteablePoint } from './named-points.js';
import { type PresentItem, placeLines } from './place-lines.js';
import { pasteSentence } from './problems.vi.js';
import { type PasteReading, type PasteRefusal, readPaste } from './read-paste.js';
import { clockIn, minutesIn, rangeIn } from './times.js';

/** 25 January 2024, 08:00 in Viet Nam. */
const START = 1_706_144_400_000;
const MINUTE = 60_000;

const point = (id: string, names: readonly string[], parentId: string | null = 'hall'): PasteablePoint => ({
  id,
  parentId,
  central: id === 'hall',
  names,
});
const POINTS = [
  point('hall', ['ĐIỂM CẦU HỘI TRƯỜNG UBND TỈNH', 'Tỉnh Tuyên Quang'], null),
  point('ham-yen', ['ĐIỂM CẦU HUYỆN HÀM YÊN', 'Huyện Hàm Yên']),
  point('son-duong', ['ĐIỂM CẦU HUYỆN SƠN DƯƠNG', 'Huyện Sơn Dương']),
  point('minh-thanh', ['ĐIỂM CẦU XÃ MINH THANH', 'Xã Minh Thanh'], 'son-duong'),
  point('minh-thanh-2', ['ĐIỂM CẦU XÃ MINH THANH', 'Xã Minh Thanh'], 'ham-yen'),
];

const read = (text: string, mapping: ReadonlyMap<number, PasteField> | null = null): PasteReading => {
  const reading: PasteReading | PasteRefusal = readPaste({ text, mapping, points: POINTS });
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
};
const refusal = (text: string): unknown => readPaste({ text, mapping: null, points: POINTS });
const fieldsOf = (text: string): readonly (PasteField | null)[] => read(text).columns.map(({ field }) => field);
const problemsOf = (text: string): readonly (readonly string[])[] =>
  read(text).lines.map((line) => line.read.problems.map(({ code }) => code));
const NOTHING: readonly PresentItem[] = [];
const placed = (
  text: string,
  present = NOTHING,
  mode: 'replace' | 'merge' = 'replace',
): ReturnType<typeof placeLines> =>
  placeLines(
    present,
    read(text).lines.map((line) => line.read),
    { mode, startsAt: START },
  );
/** Titles with minutes, and the pin in minutes after the start. */
const told = ({ items }: ReturnType<typeof placeLines>): readonly string[] =>
  items.map(({ title, minutes, pinnedAt }) =>
    [title, minutes, ...(pinnedAt === null ? [] : [`@${(pinnedAt - START) / MINUTE}`])].join(' '),
  );

describe('lengths and hours as people write them', () => {
  it.each([
    ['20 phút', 20],
    ["20'", 20],
    ['20’', 20],
    ['1 giờ 30 phút', 90],
    ['1 giờ rưỡi', 90],
    ['1h30', 90],
    ['01:30', 90],
    ['0:20:00', 20],
    ['1,5 giờ', 90],
    ['90', 90],
    ['(khoảng 10p)', 10],
    ['nửa tiếng', 30],
    ['15 phút'.normalize('NFD'), 15],
    ['cả buổi', null],
    ['1h75', null],
    ['', null],
  ])('%s is a length', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

  it.each([
    ['8h00', 480],
    ['8h', 480],
    ['08:00', 480],
    ['7 giờ 30', 450],
    ['7g30', 450],
    ['Lúc 8 giờ 30 phút', 510],
    ['2 giờ chiều', 840],
    ['14.15', 855],
    ['25:00', null],
    ['8h61', null],
    ['8', null],
  ])('%s is an hour', (text, minutes) => expect(clockIn(text)).toBe(minutes));

  it.each([
    ['8h00 - 8h20', [480, 500]],
    ['08:00–08:20', [480, 500]],
    ['Từ 7 giờ 30 đến 8 giờ', [450, 480]],
    ['8h00-8h20-8h40', null],
    ['8h00', null],
  ])('%s is a range', (text, ends) => expect(rangeIn(text) && Object.values(rangeIn(text)!)).toEqual(ends));
});

describe('the kind of an item', () => {
  it.each([
    ['Phát biểu khai mạc Hội nghị', 'opening'],
    ['Báo cáo kết quả công tác chỉ đạo, điều hành năm 2023', 'report'],
    ['Báo cáo tham luận của huyện Hàm Yên', 'paper'],
    ['Tham luận về công tác khen thưởng', 'paper'],
    ['Thảo luận tại các điểm cầu', 'discussion'],
    ['Nghỉ giải lao', 'break'],
    ['Công bố quyết định khen thưởng', 'award_announcement'],
    ['Trao Bằng khen của Chủ tịch UBND tỉnh', 'award_presentation'],
    ['Phát biểu chỉ đạo của đồng chí Chủ tịch', 'directive'],
    ['Kết luận và bế mạc Hội nghị', 'conclusion'],
    ['Bế mạc', 'closing'],
    ['CHÀO CỜ; tuyên bố lý do'.normalize('NFD'), 'flag_salute'],
    ['Tuyên bố lý do, giới thiệu đại biểu', 'introduction'],
    ['Nội dung khác', 'report'],
  ])('of “%s” is %s', (title, kind) => expect(kindOfTitle(title)).toBe(kind));
});

const EXCEL = [
  'CHƯƠNG TRÌNH HỘI NGHỊ\t\t\t\t',
  'STT\tNội dung\tNgười trình bày\tThời lượng\tĐiểm cầu',
  '1\tKhai mạc\tĐ/c Hoàng Việt Phương\t10 phút\t',
  '2\t"Báo cáo tổng kết\nnăm 2023 ""Vì an ninh"""\tCông an tỉnh\t"1 giờ\n30 phút"\t',
  '',
  "3\tTham luận\tĐại diện UBND\t15'\tHuyện Hàm Yên",
  '\tTổng cộng\t\t115 phút\t',
].join('\r\n');

describe('a pasted table', () => {
  it('comes from Excel with its headers, line breaks in cells, and lines that are no items', () => {
    expect(fieldsOf(EXCEL)).toEqual(['number', 'title', 'presenter', 'minutes', 'point']);
    const { lines } = read(EXCEL);
    expect(lines.map(({ line, read: { title, minutes, pointId } }) => [line, title, minutes, pointId])).toEqual([
      [3, 'Khai mạc', 10, null],
      [4, 'Báo cáo tổng kết năm 2023 "Vì an ninh"', 90, null],
      [8, 'Tham luận', 15, 'ham-yen'],
      [9, 'Tổng cộng', 115, null],
    ]);
    expect(problemsOf(EXCEL)).toEqual([[], [], [], ['TOTAL_LINE']]);
    expect(told(placed(EXCEL))).toEqual(['Khai mạc 10', 'Báo cáo tổng kết năm 2023 "Vì an ninh" 90', 'Tham luận 15']);
  });

  it('may be held together by bars or semicolons, with hours, and pins what the clock does not come to', () => {
    const bars =
      '| Thời gian | Nội dung |\n|---|---|\n| 8h00 - 8h10 | Khai mạc |\n| 08:10–08:40 | Báo cáo |\n| 9h00 - 9h15 | Giải lao |';
    expect(told(placed(bars))).toEqual(['Khai mạc 10', 'Báo cáo 30', 'Giải lao 15 @60']);
    const signs = 'Bắt đầu;Kết thúc;Nội dung\n8h15;8h30;Khai mạc\n8h25;9h00;Báo cáo';
    expect(told(placed(signs))).toEqual(['Khai mạc 15 @15', 'Báo cáo 35 @25']);
  });

  it('lets an item with an hour alone last until the next one', () => {
    const text = 'Giờ\tNội dung\n8h00\tKhai mạc\n8h10\tBáo cáo\n9h00\tBế mạc';
    expect(told(placed(text))).toEqual(['Khai mạc 10', 'Báo cáo 50', 'Bế mạc 0']);
    expect([...placed(text).problems]).toEqual([[4, [{ code: 'DURATION_MISSING', cell: '' }]]]);
    expect(told(placed('Thời gian\tNội dung\n1h30\tBáo cáo\n0h20\tThảo luận'))).toEqual(['Báo cáo 90', 'Thảo luận 20']);
  });

  it('is understood without headers, by what its cells look like', () => {
    const text = "1\tKhai mạc hội nghị tổng kết\tVăn phòng\t5'\n2\tBáo cáo kết quả công tác\tCông an tỉnh\t20 phút";
    expect(fieldsOf(text)).toEqual(['number', 'title', 'presenter', 'minutes']);
  });

  it('takes the mapping it is given, and refuses one without a title', () => {
    const text = 'A\tB\nKhai mạc\t5\nBế mạc\t10';
    expect(
      read(
        text,
        new Map([
          [0, 'title'],
          [1, 'minutes'],
        ]),
      ).lines.map((line) => line.read.minutes),
    ).toContain(10);
    expect(readPaste({ text, mapping: new Map([[1, 'minutes']]), points: [] })).toEqual({ problem: 'no_title' });
  });

  it('is a list of numbered lines when there are no columns', () => {
    const text =
      "1. 8h00 - 8h10: Khai mạc – Đ/c Hoàng Việt Phương\n2) Báo cáo tổng kết (20 phút)\n- Thảo luận, 45 phút\n\nIV. Bế mạc (5')";
    expect(told(placed(text))).toEqual(['Khai mạc 10', 'Báo cáo tổng kết 20', 'Thảo luận 45', 'Bế mạc 5']);
    expect(read(text).lines[0]!.read.presenter).toBe('Đ/c Hoàng Việt Phương');
  });

  it('names what is wrong with each line, and refuses only that line', () => {
    const text = [
      'Nội dung\tThời lượng\tThời gian',
      '\t10\t',
      'Báo cáo\tcả buổi\t',
      'Báo cáo\t\t8h90 - 9h',
      'Báo cáo\t\t9h - 8h',
      'Khai\u200b mạc\t10\t',
      `${'x'.repeat(501)}\t10\t`,
      'Báo cáo\t1600\t',
      'Thảo luận\t30\t8h00 - 8h20',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      ['TITLE_MISSING'],
      ['DURATION_UNREADABLE'],
      ['TIME_UNREADABLE'],
      ['TIME_BACKWARDS'],
      ['HIDDEN_CHARACTERS'],
      ['TITLE_TOO_LONG'],
      ['DURATION_TOO_LONG'],
      ['DURATION_DISAGREES'],
    ]);
    expect(told(placed(text))).toEqual(['Thảo luận 20']);
    expect(pasteSentence(read(text).lines[1]!.read.problems[0]!)).toBe(
      'Không đọc được thời lượng “cả buổi”; ví dụ đúng: 20 phút, 1 giờ 30 phút.',
    );
  });

  it('finds the point that is meant, and says when several are', () => {
    const meant = (presenter: string, at = ''): unknown => {
      const [line] = read(`Nội dung\tNgười trình bày\tĐiểm cầu\nTham luận\t${presenter}\t${at}`).lines;
      return line!.read.problems[0]?.code ?? line!.read.pointId;
    };
    expect(meant('Hàm Yên')).toBe('ham-yen');
    expect(meant('Đ/c Ma Phúc Dự, Phó Chủ tịch UBND huyện Hàm Yên')).toBe('ham-yen');
    expect(meant('Chủ tịch UBND xã Minh Thanh')).toBe('POINT_AMBIGUOUS');
    expect(meant('Chủ tịch UBND xã Minh Thanh, huyện Sơn Dương')).toBe('minh-thanh');
    expect(meant('Giám đốc Công an tỉnh Tuyên Quang')).toBeNull();
    expect(meant('Văn phòng', 'ĐIỂM CẦU XÃ MINH THANH')).toBe('POINT_AMBIGUOUS');
    expect(meant('Văn phòng', 'Điểm cầu huyện Na Hang')).toBe('POINT_UNKNOWN');
    expect(meant('Văn phòng', 'điểm cầu huyện Hàm Yên'.normalize('NFD'))).toBe('ham-yen');
  });

  it('finds its points also among those of the whole country', () => {
    const points = Array.from({ length: 3_356 }, (_, i) => point(`p${i}`, [`ĐIỂM CẦU XÃ SỐ ${i}`, `Xã Số ${i}`]));
    const lines = Array.from({ length: 199 }, (_, i) => `Tham luận\tĐ/c A, Chủ tịch UBND xã Số ${i * 10}`);
    const text = ['Nội dung\tNgười trình bày', ...lines].join('\n');
    const reading = readPaste({ text, mapping: null, points });
    const found = 'problem' in reading ? [] : reading.lines.map((line) => line.read.pointId);
    expect(found).toEqual(lines.map((_, i) => `p${i * 10}`));
  });

  it('is refused as a whole when there is nothing in it, or too much', () => {
    expect(refusal(' \n\t\t\n')).toEqual({ problem: 'empty' });
    expect(refusal('Nội dung\tThời lượng')).toEqual({ problem: 'empty' });
    expect(refusal('Khai mạc\t5\n'.repeat(201))).toEqual({ problem: 'too_long', lines: 201 });
  });
});

describe('a pasted programme beside the present one', () => {
  const present: readonly PresentItem[] = [
    { id: 'a', kind: 'opening', title: 'Khai mạc', minutes: 5, presenter: 'MC', pointId: null, pinnedAt: null },
    {
      id: 'b',
      kind: 'question_time',
      title: 'Thảo luận',
      minutes: 60,
      presenter: null,
      pointId: 'x',
      pinnedAt: START + 40 * MINUTE,
    },
    { id: 'c', kind: 'closing', title: 'Bế mạc', minutes: 5, presenter: null, pointId: null, pinnedAt: null },
  ];
  const text = 'Nội dung\tThời lượng\tĐiểm cầu\nTHẢO LUẬN\t45\tSơn Dương\nPhát biểu chỉ đạo\t20\t\nThảo luận\t15\t';

  it('updates items of the same title and appends the others', () => {
    const { items, removed } = placed(text, present, 'merge');
    expect(items.map(({ id, kind, minutes, pointId }) => [id, kind, minutes, pointId])).toEqual([
      ['a', 'opening', 5, null],
      ['b', 'question_time', 45, 'son-duong'],
      ['c', 'closing', 5, null],
      [null, 'directive', 20, null],
      [null, 'discussion', 15, null],
    ]);
    expect(items[1]!.pinnedAt).toBe(START + 40 * MINUTE);
    expect(removed).toEqual([]);
  });

  it('or takes their place, where an item of the same title is still the same item', () => {
    const { items, removed } = placed(text, present, 'replace');
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['b', 'THẢO LUẬN'],
      [null, 'Phát biểu chỉ đạo'],
      [null, 'Thảo luận'],
    ]);
    expect(removed).toEqual(['a', 'c']);
  });
});

describe('any text at all', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('8h00', '8h10 - 9h', '20 phút', '"', '"a\n"', 'Khai mạc', '1', ''),
  );
  const sign = fc.constantFrom('\t', '|', ';', '\n', '\r\n');
  const any = fc
    .tuple(fc.array(fc.tuple(cell, sign), { maxLength: 60 }), cell)
    .map(([parts, last]) => parts.map(([text, end]) => text + end).join('') + last);

  it('is read or refused, and what is read makes a programme that does not run backwards', () => {
    fc.assert(
      fc.property(any, (text) => {
        const reading = readPaste({ text, mapping: null, points: POINTS });
        if ('problem' in reading) return;
        const { items } = placeLines(
          NOTHING,
          reading.lines.map((line) => line.read),
          { mode: 'merge', startsAt: START },
        );
        for (const { title, minutes } of items) {
          expect(title).not.toBe('');
          expect(minutes).toBeLessThanOrEqual(1_440);
          expect(minutes).toBeGreaterThanOrEqual(0);
        }
        const timed = items.map((item, i) => ({ ...item, id: `${i}` }));
        const rows = programme(timed, START, START).rows.filter(({ kind }) => kind === 'item');
        rows.forEach((row, i) => expect(row.startsAt).toBeGreaterThanOrEqual(rows[i - 1]?.startsAt ?? START));
      }),
    );
  });

  it('of 100 KB is read or refused at once, quotation marks or not', () => {
    for (const hostile of [
      '"'.repeat(100_000),
      '"a\t'.repeat(33_000),
      '"""x\t'.repeat(20_000),
      '\t'.repeat(100_000),
      '8h - '.repeat(20_000),
      '('.repeat(100_000),
      'a '.repeat(50_000),
      '1 '.repeat(50_000),
    ]) {
      expect(refusal(hostile)).toBeDefined();
    }
  });
});
