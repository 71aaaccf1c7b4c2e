import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointView, ImportRowView, ImportRowsView, ImportView } from '@diemcau/contract';
import { OfficeSpreadsheets } from '@diemcau/papers';
import { Answer, type Browser } from './support/browser.js';
import { DAY, registerProvince, startPlanning } from './support/planning-house.js';
import { ADMIN, type Service, newAccount } from './support/service.js';

const DATE = 'date=2024-01-18';

const HEADINGS = [
  ...['Mã đơn vị', 'Đơn vị', 'Tên điểm cầu', 'Thuộc', 'Nhóm', 'Vai trò', 'Hình thức kết nối', 'Qua điểm cầu'],
  ...['Địa điểm', 'Loại thiết bị', 'Cán bộ kỹ thuật', 'Điện thoại', 'Đường dây nóng', 'Tự bật micro', 'Thứ tự'],
] as const;
type Line = Readonly<Partial<Record<(typeof HEADINGS)[number], string>>>;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (lines: readonly (Line | string)[]): string =>
  [
    HEADINGS.join(','),
    ...lines.map((line) =>
      typeof line === 'string' ? line : HEADINGS.map((heading) => quoted(line[heading] ?? '')).join(','),
    ),
  ].join('\r\n');

describe('points from and to spreadsheets', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let other: Browser;

  const send = (path: string, body: string | Uint8Array, type = 'text/csv', who = organizer): Promise<Response> =>
    fetch(service.url + path, {
      method: 'POST',
      headers: { cookie: who.cookie, origin: service.url, 'content-type': type },
      body: typeof body === 'string' ? body : Buffer.from(body),
    });

  const upload = async (
    body: string | Uint8Array,
    query = DATE,
    type = 'text/csv',
    who = organizer,
  ): Promise<Answer> => {
    const response = await send(`/api/point-imports?${query}`, body, type, who);
    return new Answer(response.status, response.headers, await response.json());
  };

  const uploaded = async (body: string | Uint8Array, query = DATE): Promise<ImportView> => {
    const answer = await upload(body, query);
    expect([answer.outcome, answer.body]).toEqual(['201', expect.anything()]);
    return answer.body as ImportView;
  };

  const rowsOf = async (id: string, query = 'limit=1000'): Promise<readonly ImportRowView[]> =>
    ((await organizer.get(`/api/point-imports/${id}?${query}`)).body as ImportRowsView).rows;

  const apply = (id: string, body: object = {}, who = organizer): Promise<Answer> =>
    who.post(`/api/point-imports/${id}/apply`, body);

  const file = async (path: string): Promise<Uint8Array> => {
    const response = await fetch(service.url + path, { headers: { cookie: organizer.cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+\.(csv|xlsx)"$/u);
    return new Uint8Array(await response.arrayBuffer());
  };

  const registry = async (): Promise<readonly BridgePointView[]> =>
    ((await organizer.get('/api/bridge-points?limit=5000')).body as { points: BridgePointView[] }).points;

  beforeAll(async () => {
    ({ service, admin, organizer } = await startPlanning());
    other = (await newAccount(service, admin, 'tochuc2', ['organizer'])).browser;
    const made = await registerProvince(organizer);
    expect(made.created).toBe(146);
  }, 60_000);

  afterAll(() => service.stop());

  it('are exported, and mean the same points when they come back, in both formats', async () => {
    for (const format of ['csv', 'xlsx']) {
      const counts = (await uploaded(await file(`/api/point-exports?format=${format}`))).counts;
      expect(counts).toMatchObject({ rows: 146, unchanged: 146 });
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file('/api/point-exports?q=ham%20yen'));
    expect(text.startsWith('\u{feff}Mã đơn vị,')).toBe(true);
    expect(text.trimEnd().split('\r\n').length).toBeLessThan(25);
    const template = await file('/api/point-exports/template?format=xlsx');
    const help = await new OfficeSpreadsheets().read(template, { sheet: 'Hướng dẫn', worth: () => 0 });
    expect(help.table.flat()).toContain('Mã đơn vị');
    const { counts } = await uploaded(template);
    expect(counts).toMatchObject({ rows: 2, broken: 0 });
  });

  it('are shown before they are written, and written once', async () => {
    const before = await registry();
    const body = csvOf([
      { 'Mã đơn vị': '074', 'Cán bộ kỹ thuật': 'Nguyễn Văn A', 'Điện thoại': '0912 345 678', 'Địa điểm': '=1+1' },
      { 'Tên điểm cầu': 'ĐIỂM CẦU CÔNG AN TỈNH', Thuộc: '08', 'Thứ tự': '7' },
      { 'Tên điểm cầu': 'ĐIỂM CẦU TRẠI GIAM', Thuộc: 'Công an tỉnh' },
      { 'Đơn vị': 'Xã Nơi Nào' },
    ]);
    const { id, counts } = await uploaded(body, `${DATE}&fileName=danh%20s%C3%A1ch.csv`);
    expect(counts).toEqual({ rows: 4, matched: 3, choose: 0, broken: 1, create: 2, update: 1, unchanged: 0 });
    const [first, , , last] = await rowsOf(id);
    expect(first).toMatchObject({ row: 2, action: 'update', name: 'ĐIỂM CẦU HUYỆN HÀM YÊN' });
    expect(first!.changes).toEqual(['venue', 'technician', 'technicianPhone']);
    expect(last!.problems).toMatchObject([{ reason: 'NAME_UNKNOWN', column: 'unitName' }]);
    expect(last!.problems[0]!.text).toContain('“Xã Nơi Nào”');
    expect(await registry()).toEqual(before);

    const refused = await apply(id);
    expect([refused.outcome, refused.at('error.params')]).toEqual(['422 IMPORT_UNRESOLVED', { broken: 1, choose: 0 }]);
    const [one, two] = await Promise.all([apply(id, { skipBroken: true }), apply(id, { skipBroken: true })]);
    expect(one.body).toEqual({ created: 2, updated: 1, unchanged: 0, skipped: 1 });
    expect(two.body).toEqual(one.body);
    const after = await registry();
    expect(after.length).toBe(148);
    const police = after.find(({ name }) => name === 'ĐIỂM CẦU CÔNG AN TỈNH')!;
    expect(after.find(({ name }) => name === 'ĐIỂM CẦU TRẠI GIAM')).toMatchObject({ parentId: police.id });
    expect(after.find(({ unitCode }) => unitCode === '074')).toMatchObject({ version: 2, venue: '=1+1' });
    const csv = new TextDecoder().decode(await file('/api/point-exports?q=ham%20yen'));
    expect(csv).toContain("'=1+1");
    expect(csv).not.toContain(',=1+1');
  });

  it('stand below and are carried by each other, whatever the order of the rows, and remember who changed them', async () => {
    const [below, carried] = ['ĐIỂM CẦU TRẠM Y TẾ', 'ĐIỂM CẦU TRUNG TÂM Y TẾ'];
    const body = csvOf([
      { 'Tên điểm cầu': 'ĐIỂM CẦU PHÒNG KHÁM', Thuộc: below },
      { 'Tên điểm cầu': below, Thuộc: carried },
      { 'Tên điểm cầu': carried, 'Hình thức kết nối': 'Phần cứng', 'Qua điểm cầu': below },
    ]);
    const { id } = await uploaded(body);
    expect((await apply(id)).body).toMatchObject({ created: 3 });
    const points = await registry();
    const [clinic, center] = [below, carried].map((plate) => points.find(({ name }) => name === plate)!);
    expect([clinic!.parentId, center!.via]).toEqual([center!.id, clinic!.id]);
    expect((await uploaded(body)).counts).toMatchObject({ unchanged: 3 });

    const edit = await uploaded(csvOf([{ 'Tên điểm cầu': below, Nhóm: 'Y tế' }]));
    await apply(edit.id);
    const stale = await organizer.send('PUT', `/api/bridge-points/${clinic!.id}`, {
      ...{ name: below, sortOrder: clinic!.sortOrder, parentId: center!.id },
      version: 1,
    });
    expect(stale.outcome).toBe('409 VERSION_CONFLICT');
    expect(stale.at('error.params')).toMatchObject({ current: 2, by: 'Đồng chí tochuc', fields: 'group' });
  });

  it('that may mean several units wait for somebody to choose', async () => {
    const { id, counts } = await uploaded(
      csvOf([
        { 'Đơn vị': 'Hưng Thành', Nhóm: 'Chọn' },
        { 'Đơn vị': 'Xã Thái Bình', 'Tên điểm cầu': 'ĐIỂM CẦU X', Nhóm: 'Chọn' },
      ]),
      'date=2024-01-18',
    );
    const choose = await rowsOf(id, 'group=choose');
    expect(counts.choose).toBe(choose.length);
    expect(choose.length).toBeGreaterThan(0);
    const { row, candidates } = choose[0]!;
    expect(new Set(candidates.map(({ within }) => within.join())).size).toBe(candidates.length);

    const wrong = await apply(id, { choices: [{ row, as: { unitCode: '01' } }], skipBroken: true });
    expect(wrong.outcome).toBe('422 IMPORT_CHOICE_INVALID');
    const choice = { row, as: { unitCode: candidates[0]!.unitCode } };
    const skipped = choose.slice(1).map((one) => ({ row: one.row, as: 'skip' }));
    const done = await apply(id, { choices: [choice, ...skipped], skipBroken: true });
    expect(done.outcome).toBe('200');
    const chosen = (await registry()).find(({ unitCode }) => unitCode === candidates[0]!.unitCode);
    expect(chosen?.group).toBe('Chọn');
  });

  it('are shown anew when the registry changed in between, and nothing is written', async () => {
    const { id } = await uploaded(csvOf([{ 'Tên điểm cầu': 'ĐIỂM CẦU KHO BẠC', Nhóm: 'Ngành dọc' }]));
    const made = await organizer.post('/api/bridge-points', { name: 'ĐIỂM CẦU KHO BẠC', sortOrder: 9_000 });
    expect((await apply(id)).outcome).toBe('409 IMPORT_OUTDATED');
    expect(await rowsOf(id)).toMatchObject([{ action: 'update', pointId: made.at('id'), changes: ['group'] }]);
    expect((await apply(id)).body).toEqual({ created: 0, updated: 1, unchanged: 0, skipped: 0 });
    expect((await organizer.get(`/api/bridge-points/${String(made.at('id'))}`)).at('group')).toBe('Ngành dọc');
  });

  it('are seen by who uploaded them and by admins, and forgotten after a week', async () => {
    const { id } = await uploaded(csvOf([{ 'Tên điểm cầu': 'ĐIỂM CẦU A' }]));
    for (const path of [`/api/point-imports/${id}`, `/api/point-imports/${id}/errors`]) {
      expect((await other.get(path)).outcome).toBe('404 NOT_FOUND');
    }
    expect((await apply(id, {}, other)).outcome).toBe('404 NOT_FOUND');
    expect((await other.send('DELETE', `/api/point-imports/${id}`)).outcome).toBe('404 NOT_FOUND');
    expect((await admin.get(`/api/point-imports/${id}`)).outcome).toBe('200');
    expect((await organizer.send('DELETE', `/api/point-imports/${id}`)).status).toBe(204);
    expect((await organizer.get(`/api/point-imports/${id}`)).outcome).toBe('404 NOT_FOUND');
  });

  it('are refused by name when the file is none, or too much', async () => {
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect((await upload(Buffer.from([0x54, 0xea, 0x6e]))).outcome).toBe('422 BAD_ENCODING');
    expect((await upload('PK', DATE, xlsx)).outcome).toBe('422 NOT_A_TABLE');
    const headless = await upload('Ngày,Nội dung\n1,2');
    expect([headless.outcome, headless.at('error.params.seen')]).toEqual(['422 HEADER_NOT_FOUND', 'Ngày | Nội dung']);
    expect((await upload(HEADINGS.join(','))).outcome).toBe('422 TABLE_EMPTY');
    expect((await upload('')).outcome).toBe('422 HEADER_NOT_FOUND');
    expect((await upload('x'.repeat(5 * 1024 * 1024 + 1))).outcome).toBe('413 TOO_LARGE');
    expect((await upload('{}', DATE, 'application/json')).outcome).toBe('415 UNSUPPORTED_MEDIA_TYPE');
    expect((await upload('Tên điểm cầu\nA', 'province=99')).outcome).toBe('422 UNKNOWN_PROVINCE');
    expect((await upload('Tên điểm cầu\nA', 'date=2024-02-30')).outcome).toBe('400 INVALID_INPUT');
    const big = await organizer.post('/api/bridge-points', { name: 'x'.repeat(1_200_000) });
    expect(big.outcome).toBe('413 TOO_LARGE');
  });

  it('5,000 at once: 200 are broken in 20 ways, the others are written, and a second time changes nothing', async () => {
    const own = (i: number, way: string): Line => ({ 'Tên điểm cầu': `ĐIỂM CẦU LỖI ${way} ${i}`, Thuộc: '08' });
    const ways: readonly (readonly [string, (i: number) => Line | string])[] = [
      ['CODE_MALFORMED', (i) => ({ 'Mã đơn vị': `A${i}` })],
      ['CODE_UNKNOWN', (i) => ({ 'Mã đơn vị': String(99_900 + i) })],
      ['CODE_NAME_DISAGREE', (i) => ({ 'Mã đơn vị': String(2_374 + 3 * i).padStart(5, '0'), 'Đơn vị': 'Xã Nơi Nào' })],
      ['NAME_UNKNOWN', (i) => ({ 'Đơn vị': `Xã Nơi Nào ${i}` })],
      ['NAME_EMPTY', (i) => ({ Nhóm: `Cụm ${i}`, 'Địa điểm': 'Phòng họp' })],
      ['PARENT_UNKNOWN', (i) => ({ ...own(i, 'cha'), Thuộc: `Không đâu ${i}` })],
      ['PARENT_IS_SELF', (i) => ({ ...own(i, 'mình'), Thuộc: `ĐIỂM CẦU LỖI mình ${i}` })],
      ['DUPLICATE_ROW', (i) => ({ 'Tên điểm cầu': `ĐIỂM CẦU TỔ DÂN PHỐ ${i}`, Thuộc: '08' })],
      ['ROLE_UNKNOWN', (i) => ({ ...own(i, 'vai'), 'Vai trò': `Chủ ${i}` })],
      ['SECOND_CENTRAL', (i) => ({ ...own(i, 'tâm'), 'Vai trò': 'Trung tâm' })],
      ['MODE_UNKNOWN', (i) => ({ ...own(i, 'nối'), 'Hình thức kết nối': `Thư ${i}` })],
      ['GATEWAY_UNKNOWN', (i) => ({ ...own(i, 'qua'), 'Qua điểm cầu': `Không đâu ${i}` })],
      ['GATEWAY_IS_SELF', (i) => ({ ...own(i, 'tự'), 'Qua điểm cầu': `ĐIỂM CẦU LỖI tự ${i}` })],
      ['TERMINAL_KIND_UNKNOWN', (i) => ({ ...own(i, 'máy'), 'Loại thiết bị': `Tivi ${i}` })],
      ['TECHNICIAN_MISSING', (i) => ({ ...own(i, 'người'), 'Điện thoại': '0912 345 678' })],
      ['PHONE_MALFORMED', (i) => ({ ...own(i, 'số'), 'Cán bộ kỹ thuật': 'A', 'Điện thoại': 'gọi sau' })],
      ['HOTLINE_MALFORMED', (i) => ({ ...own(i, 'nóng'), 'Đường dây nóng': '##' })],
      ['AUTO_MICROPHONE_UNKNOWN', (i) => ({ ...own(i, 'mic'), 'Tự bật micro': 'có lẽ' })],
      ['ORDER_NOT_NUMBER', (i) => ({ ...own(i, 'đầu'), 'Thứ tự': 'đầu' })],
      ['TEXT_HIDDEN', (i) => ({ ...own(i, 'ẩn'), 'Địa điểm': 'a\u202eb' })],
    ];
    const fine = Array.from({ length: 4_800 }, (_, i): Line => ({
      'Tên điểm cầu': `ĐIỂM CẦU TỔ DÂN PHỐ ${i}`,
      Thuộc: '08',
      Nhóm: `Cụm ${i % 40}`,
      'Cán bộ kỹ thuật': `Đồng chí ${i}`,
      'Điện thoại': `0912 ${String(i).padStart(6, '0')}`,
      'Thứ tự': String(10_000 + i),
    }));
    const broken = ways.flatMap(([reason, make]) => Array.from({ length: 10 }, (_, i) => ({ reason, line: make(i) })));
    const body = csvOf([...fine, ...broken.map(({ line }) => line)]);

    const { id, counts } = await uploaded(body);
    const rows = await rowsOf(id, 'group=broken&limit=1000');
    expect(rows.map(({ problems }) => problems[0]?.reason)).toEqual(broken.map(({ reason }) => reason));
    expect(rows[0]!.row).toBe(4_802);
    expect(counts).toMatchObject({ rows: 5_000, create: 4_800, broken: 200, choose: 0 });
    const before = (await organizer.get('/api/bridge-points?limit=1')).at('total') as number;
    expect((await apply(id, { skipBroken: true })).body).toEqual({
      created: 4_800,
      updated: 0,
      unchanged: 0,
      skipped: 200,
    });
    expect((await organizer.get('/api/bridge-points?limit=1')).at('total')).toBe(before + 4_800);

    const again = await uploaded(body);
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: 4_800, broken: 200 });
    expect((await apply(again.id, { skipBroken: true })).body).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 4_800,
    });

    for (const format of ['csv', 'xlsx']) {
      const errors = await file(`/api/point-imports/${id}/errors?format=${format}`);
      const { counts: back } = await uploaded(errors);
      expect(back).toMatchObject({ rows: 200, matched: 10, broken: 190 });
    }
    const mended = new TextDecoder()
      .decode(await file(`/api/point-imports/${id}/errors`))
      .replaceAll('gọi sau', '0912 000 000');
    expect(mended.startsWith('Lý do,Mã đơn vị,')).toBe(true);
    const { counts: better } = await uploaded(mended);
    expect(better).toMatchObject({ create: 10, broken: 180, unchanged: 10 });
  }, 120_000);

  // Last, because the clock moves on.
  it('that nobody applied are gone after a week, at the next upload', async () => {
    const { id } = await uploaded(csvOf([{ 'Tên điểm cầu': 'ĐIỂM CẦU A' }]));
    service.clock.advance(8 * DAY);
    admin = await service.signedIn(ADMIN.username, ADMIN.password);
    const later = await upload('Tên điểm cầu\nĐIỂM CẦU B', DATE, 'text/csv', admin);
    expect(later.outcome).toBe('201');
    expect((await admin.get(`/api/point-imports/${id}`)).outcome).toBe('404 NOT_FOUND');
  });
});
