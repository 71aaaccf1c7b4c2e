import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  AgendaItemRequest,
  BridgePointView,
  ConferenceView,
  PasteProgrammeView,
  ProgrammeView,
} from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { MINUTE, STARTS, registerProvince, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const AGENDA: readonly AgendaItemRequest[] = [
  { id: 'khai-mac', kind: 'opening', title: 'Khai mạc', minutes: 10 },
  { id: 'giai-lao', kind: 'break', title: 'Giải lao', minutes: 15, pinnedAt: STARTS + 20 * MINUTE },
  { id: 'thao-luan', kind: 'discussion', title: 'Thảo luận', minutes: 60, pinnedAt: STARTS + 30 * MINUTE },
];

const EXCEL = [
  'STT\tNội dung\tĐơn vị thực hiện\tThời gian',
  '1\tKhai mạc\tĐ/c Hoàng Việt Phương\t8h00 - 8h10',
  '2\tBáo cáo tổng kết\tCông an tỉnh\t8h10 - 8h40',
  '3\tTham luận\tUBND huyện Hàm Yên\t8h50 - 9h00',
  '4\tTham luận của cơ sở\tUBND xã Minh Hương\t9h00 - 9h90',
  '5\tTh\u200bảo luận\t\t9h10 - 10h00',
].join('\n');

describe('the programme of a sitting over HTTP', () => {
  let service: Service;
  let organizer: Browser;
  let stranger: Browser;
  let centralId: string;
  let hamYen: BridgePointView;
  let sessionId: string;

  const create = async (): Promise<string> => {
    const answer = await organizer.post('/api/conferences', {
      title: 'Hội nghị tổng kết năm 2023',
      type: 'final_review',
      hostAgency: 'UBND tỉnh Tuyên Quang',
      chairs: [{ name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] }],
      hall: 'Hội trường UBND tỉnh Tuyên Quang',
      sessions: [
        {
          title: 'Phiên buổi sáng',
          startsAt: STARTS,
          endsAt: STARTS + 80 * MINUTE,
          agenda: AGENDA,
          participations: { select: 'province', centralId, summoned: 3 },
        },
      ],
    });
    expect(answer.outcome).toBe('201');
    return (answer.body as ConferenceView).sessions[0]!.id;
  };
  const programme = async (who: Browser = organizer, id = sessionId): Promise<ProgrammeView> =>
    (await who.get(`/api/sessions/${id}/programme`)).body as ProgrammeView;
  const told = ({ rows }: ProgrammeView): readonly string[] =>
    rows.map((row) =>
      row.kind === 'item' ? `${row.place}. ${row.title} +${(row.startsAt - STARTS) / MINUTE}` : row.title,
    );
  const paste = (body: object, id = sessionId): Promise<Answer> =>
    organizer.post(`/api/sessions/${id}/programme/paste`, { mode: 'replace', ...body });

  beforeAll(async () => {
    const house = await startPlanning();
    ({ service, organizer } = house);
    stranger = (await newAccount(service, house.admin, 'nguoikhac', ['organizer'])).browser;
    ({ centralId } = await registerProvince(organizer));
    const list = await organizer.get(`/api/bridge-points?under=${centralId}&limit=1000`);
    const { points } = list.body as { points: readonly BridgePointView[] };
    hamYen = points.find((point) => point.unitCode === '074')!;
    sessionId = await create();
  });

  afterAll(() => service.stop());

  it('shows hours, gaps and overlaps as rows, and the end against the hour of the invitation', async () => {
    const view = await programme();
    expect(told(view)).toEqual([
      '1. Khai mạc +0',
      'Trống 10 phút',
      '2. Giải lao +20',
      'Chồng 5 phút',
      '3. Thảo luận +30',
    ]);
    expect(view.rows[1]).toMatchObject({
      itemId: 'giai-lao',
      text: 'Trống 10 phút, từ 08:10 đến 08:20, trước nội dung “Giải lao”.',
    });
    expect(view.finish).toEqual({
      kind: 'overrun',
      endsAt: STARTS + 90 * MINUTE,
      minutes: 10,
      text: 'Chương trình vượt giờ kết thúc dự kiến 10 phút.',
    });
    expect((await stranger.get(`/api/sessions/${sessionId}/programme`)).outcome).toBe('403 FORBIDDEN');
    expect((await organizer.get('/api/sessions/khong-co/programme')).status).toBe(403);
  });

  it('follows the log once the sitting was issued, and a pin moved there', async () => {
    const id = await create();
    expect((await organizer.post(`/api/sessions/${id}/issue`)).outcome).toBe('200');
    const agenda = (await organizer.get(`/api/sessions/${id}?points=none`)).body as { agenda: readonly object[] };
    const item = { ...agenda.agenda[2]!, pinnedAt: STARTS + 45 * MINUTE, pointId: hamYen.id };
    const command = { type: 'EditItem', data: { item, reason: 'Chờ truyền hình trực tiếp' } };
    const frame = { cmdId: '0b8f9f0e-3c7e-4c40-9a55-6f4a2f7d3a10', ...command };
    expect((await organizer.post(`/api/sessions/${id}/commands`, frame)).outcome).toBe('200');
    const view = await programme(organizer, id);
    expect(told(view).slice(2)).toEqual(['2. Giải lao +20', 'Trống 10 phút', '3. Thảo luận +45']);
    expect(view.rows.at(-1)).toMatchObject({ pointName: 'ĐIỂM CẦU HUYỆN HÀM YÊN' });
  });

  it('previews what was copied from Excel, names what is wrong, writes nothing, and its items can be saved', async () => {
    const id = await create();
    const answer = await paste({ text: EXCEL }, id);
    expect(answer.outcome).toBe('200');
    const { columns, items, rows, removed } = answer.body as PasteProgrammeView;
    expect(columns.map(({ field }) => field)).toEqual(['number', 'title', 'presenter', 'time']);
    expect(
      items.map(({ id: item, kind, minutes, pointId, pinnedAt }) => [item, kind, minutes, pointId, pinnedAt]),
    ).toEqual([
      ['khai-mac', 'opening', 10, null, null],
      [undefined, 'report', 30, null, null],
      [undefined, 'paper', 10, hamYen.id, STARTS + 50 * MINUTE],
    ]);
    expect(rows.map(({ line, place, problems }) => [line, place, problems.map(({ code }) => code)])).toEqual([
      [2, 0, []],
      [3, 1, []],
      [4, 2, []],
      [5, null, ['TIME_UNREADABLE']],
      [6, null, ['HIDDEN_CHARACTERS']],
    ]);
    expect(removed.map(({ title }) => title)).toEqual(['Giải lao', 'Thảo luận']);
    expect((await programme(organizer, id)).rows.length).toBe(5);

    const saved = await organizer.send('PATCH', `/api/sessions/${id}`, { version: 1, agenda: items });
    expect(saved.outcome).toBe('200');
    expect(told(await programme(organizer, id))).toEqual([
      '1. Khai mạc +0',
      '2. Báo cáo tổng kết +10',
      'Trống 10 phút',
      '3. Tham luận +50',
    ]);
  });

  it('takes its pins along to another day, and keeps them where the day stays', async () => {
    const id = await create();
    const move = async (version: number, by: number): Promise<readonly unknown[]> => {
      const hours = { startsAt: STARTS + by, endsAt: STARTS + by + 80 * MINUTE };
      expect((await organizer.send('PATCH', `/api/sessions/${id}`, { version, ...hours })).outcome).toBe('200');
      const { rows } = await programme(organizer, id);
      return rows.flatMap((row) =>
        row.kind === 'item' && row.pinnedAt !== null ? [(row.pinnedAt - STARTS) / MINUTE] : [],
      );
    };
    expect(await move(1, 15 * MINUTE)).toEqual([20, 30]);
    expect(await move(2, 1_440 * MINUTE)).toEqual([20 + 1_425, 30 + 1_425]);
  });

  it('merges into what is there, and takes a mapping', async () => {
    const text = 'Mục;Số\nTHẢO LUẬN;45\nBế mạc;5';
    const mapping = [
      { column: 0, field: 'title' },
      { column: 1, field: 'minutes' },
    ];
    const { items } = (await paste({ text, mapping, mode: 'merge' })).body as PasteProgrammeView;
    expect(items.slice(2).map(({ id, title, minutes }) => [id, title, minutes])).toEqual([
      ['thao-luan', 'THẢO LUẬN', 45],
      [undefined, 'Bế mạc', 5],
    ]);
  });

  it('refuses what is empty, too much, without a title, or not a paste', async () => {
    expect((await paste({ text: ' \n ' })).outcome).toBe('422 PASTE_EMPTY');
    expect((await paste({ text: 'Khai mạc\t5\n'.repeat(201) })).outcome).toBe('422 PASTE_TOO_LONG');
    expect((await paste({ text: 'a\tb', mapping: [{ column: 1, field: 'minutes' }] })).outcome).toBe(
      '422 PASTE_NO_TITLE',
    );
    expect((await paste({ text: 'x'.repeat(100_001) })).outcome).toBe('400 INVALID_INPUT');
    expect((await paste({ text: 'Khai mạc', mode: 'append' })).outcome).toBe('400 INVALID_INPUT');
    expect(
      (await stranger.post(`/api/sessions/${sessionId}/programme/paste`, { text: 'a', mode: 'merge' })).outcome,
    ).toBe('403 FORBIDDEN');
  });
});
