import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  BridgePointView,
  CalendarAnswer,
  ConferenceView,
  ConferencesAnswer,
  CreateConferenceRequest,
  PointHistoryAnswer,
} from '@diemcau/contract';
import type { SessionCommandBody } from '@diemcau/session';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import { HOUR, MINUTE, registerProvince, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const ROLES = ['organizer', 'chair', 'secretary', 'technician'];

const at = (local: string): number => Date.parse(`${local}:00+07:00`);

describe('finding conferences again', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let centralId: string;
  let hamYen: BridgePointView;
  let naHang: BridgePointView;
  let review: ConferenceView;
  let briefing: ConferenceView;

  const plan = async (
    title: string,
    startsAt: number,
    endsAt: number,
    change: Partial<CreateConferenceRequest> = {},
    points: readonly string[] = [centralId, hamYen.id],
  ): Promise<ConferenceView> => {
    const body: CreateConferenceRequest = {
      title,
      type: 'briefing',
      hostAgency: 'Ban Chỉ đạo 138 tỉnh Tuyên Quang',
      chairs: [{ id: 'chu-toa', name: 'Hoàng Việt Phương', positions: [] }],
      hall: 'Hội trường UBND tỉnh',
      sessions: [
        {
          title: 'Phiên toàn thể',
          startsAt,
          endsAt,
          agenda: [{ kind: 'report', title: 'Báo cáo', minutes: 20 }],
          participations: { select: 'listed', summoned: 4, points: points.map((pointId) => ({ pointId })) },
        },
      ],
      ...change,
    };
    const answer = await organizer.post('/api/conferences', body);
    if (answer.status !== 201) throw new Error(answer.outcome + JSON.stringify(answer.body));
    const made = answer.body as ConferenceView;
    const grant = { username: 'tochuc', roles: ROLES };
    expect((await admin.send('PUT', `/api/conferences/${made.id}/grants`, grant)).outcome).toBe('200');
    return made;
  };

  const sittingOf = ({ sessions }: ConferenceView): string => sessions[0]!.id;

  const issue = async (conference: ConferenceView): Promise<void> => {
    expect((await organizer.post(`/api/sessions/${sittingOf(conference)}/issue`)).outcome).toBe('200');
  };

  const command = async (conference: ConferenceView, body: SessionCommandBody): Promise<void> => {
    const frame = { cmdId: randomUUID(), ...body };
    const answer = await organizer.post(`/api/sessions/${sittingOf(conference)}/commands`, frame);
    if (answer.outcome !== '200') throw new Error(`${body.type}: ${answer.outcome} ${JSON.stringify(answer.body)}`);
  };

  const search = async (query: string, who: Browser = organizer): Promise<ConferencesAnswer> => {
    const answer = await who.get(`/api/conferences?${query}`);
    if (answer.outcome !== '200') throw new Error(`${query}: ${answer.outcome}`);
    return answer.body as ConferencesAnswer;
  };

  const titles = async (query: string, who: Browser = organizer): Promise<string[]> =>
    (await search(query, who)).conferences.map(({ title }) => title);

  beforeAll(async () => {
    ({ service, admin, organizer } = await startPlanning());
    const province = await registerProvince(organizer);
    ({ centralId } = province);
    const list = await organizer.get(`/api/bridge-points?under=${centralId}&limit=1000`);
    const points = list.at('points') as BridgePointView[];
    hamYen = points.find(({ unitCode }) => unitCode === '074')!;
    naHang = points.find(({ unitCode }) => unitCode === '072')!;
    review = await plan('Tổng kết phòng, chống tội phạm', at('2024-01-25T08:00'), at('2024-01-25T11:30'));
    briefing = await plan(
      'Giao ban tháng 2',
      at('2024-02-01T22:00'),
      at('2024-02-02T01:00'),
      { hall: 'Phòng họp số 2', chairs: [{ id: 'c', name: 'Lý Thị Kỷ', positions: [] }] },
      [centralId, naHang.id],
    );
    await issue(review);
    await issue(briefing);
  });

  afterAll(() => service.stop());

  it('lists the latest first, with what an office looks for in a row', async () => {
    const contact = { room: 'P.1', terminal: 'PC', technician: 'Nguyễn Văn A', phone: '0912000000' };
    await command(review, { type: 'ConfirmPoint', data: { pointId: hamYen.id, contact } });
    const { total, conferences } = await search('limit=10');

    expect(total).toBe(2);
    expect(conferences.map(({ title }) => title)).toEqual([briefing.title, review.title]);
    expect(conferences[1]).toMatchObject({
      ...{ id: review.id, version: 1, status: 'issued', hostAgency: 'Ban Chỉ đạo 138 tỉnh Tuyên Quang' },
      sessions: [
        {
          ...{ id: sittingOf(review), version: 1, title: 'Phiên toàn thể', status: 'issued', points: 2, confirmed: 1 },
          ...{ startsAt: at('2024-01-25T08:00'), chairs: ['Hoàng Việt Phương'], hall: 'Hội trường UBND tỉnh' },
        },
      ],
    });
  });

  it.each([
    ['q=toi pham tong', 1],
    ['q=ly thi ki', 2],
    ['q=lí', 2],
    ['q=ban chi dao', 3],
    ['q=phòng họp số', 2],
    ['q=%25', 0],
    ['chair=hoàng việt', 1],
    ['unit=074', 1],
    ['unit=na hang', 2],
    ['unit=tuyen quang', 3],
    ['status=issued', 3],
    ['status=live,draft', 0],
    ['status=live&status=issued', 3],
    ['from=2024-01-25&to=2024-01-25', 1],
    ['from=2024-02-02&to=2024-02-02', 2],
    ['from=2024-02-03', 0],
    ['to=2024-01-31', 1],
    ['q=giao&unit=074', 0],
  ])('finds %s', async (query, expected) => {
    const found = await titles(encodeURI(query));
    const both = [briefing.title, review.title];
    expect(found).toEqual([[], [review.title], [briefing.title], both][expected]);
  });

  it.each([
    'status=begun',
    'from=2024-13-01',
    'from=2024-02-02&to=2024-02-01',
    'limit=101',
    'order=up',
    'x=1',
    'q=%E2%80%AE',
  ])('refuses %s', async (query) => {
    expect((await organizer.get(`/api/conferences?${query}`)).outcome).toBe('400 INVALID_INPUT');
  });

  it('shows nobody what he has no part in, and an admin everything', async () => {
    const stranger = (await newAccount(service, admin, 'khachla', ['organizer'])).browser;
    expect(await search('q=giao', stranger)).toEqual({ total: 0, conferences: [] });
    expect(await titles('q=giao', admin)).toEqual([briefing.title]);
    const days = (await stranger.get('/api/calendar?from=2024-01-01&to=2024-02-29')).body as CalendarAnswer;
    expect(days.sittings).toEqual([]);
    const grant = { username: 'khachla', roles: ['mc'] };
    expect((await admin.send('PUT', `/api/conferences/${briefing.id}/grants`, grant)).outcome).toBe('200');
    expect(await titles('', stranger)).toEqual([briefing.title]);
  });

  it('follows a sitting to its new day at once', async () => {
    const moved = await plan('Hội nghị dời ngày', at('2024-03-04T08:00'), at('2024-03-04T10:00'));
    await issue(moved);
    const body = { startsAt: at('2024-03-11T14:00'), endsAt: at('2024-03-11T16:00'), reason: 'Mưa lũ' };
    const id = sittingOf(moved);
    expect((await organizer.post(`/api/sessions/${id}/postpone`, { reason: 'Mưa lũ' })).outcome).toBe('200');
    expect(await titles('status=postponed')).toEqual([moved.title]);
    expect((await organizer.post(`/api/sessions/${id}/reschedule`, body)).outcome).toBe('200');

    expect(await titles('from=2024-03-04&to=2024-03-04')).toEqual([]);
    expect(await titles('from=2024-03-11&to=2024-03-11')).toEqual([moved.title]);
    expect((await search('status=issued&from=2024-03-01')).conferences[0]?.sessions[0]?.startsAt).toBe(body.startsAt);
  });

  it('shows the calendar day by day, a sitting over midnight on both', async () => {
    const { days, sittings } = (await organizer.get('/api/calendar?from=2024-01-29&to=2024-02-04'))
      .body as CalendarAnswer;
    const night = sittingOf(briefing);
    expect(days.map(({ day, weekday, working, sittings: held }) => [day, weekday, working, held])).toEqual([
      ['2024-01-29', 1, true, []],
      ['2024-01-30', 2, true, []],
      ['2024-01-31', 3, true, []],
      ['2024-02-01', 4, true, [night]],
      ['2024-02-02', 5, true, [night]],
      ['2024-02-03', 6, false, []],
      ['2024-02-04', 7, false, []],
    ]);
    expect(days[0]?.week).toEqual({ year: 2024, week: 5 });
    expect(sittings).toMatchObject([{ id: night, conferenceTitle: briefing.title, points: 2, chairs: ['Lý Thị Kỷ'] }]);
  });

  it.each(['from=2024-01-01', 'from=2024-01-01&to=2025-02-04', 'from=2024-02-01&to=2024-01-31', ''])(
    'shows no calendar for %p',
    async (query) => {
      expect((await organizer.get(`/api/calendar?${query}`)).outcome).toBe('400 INVALID_INPUT');
    },
  );

  it('keeps how a point fared, newest first, with the sums', async () => {
    const earlier = await plan('Họp sáng', at('2024-01-18T09:00'), at('2024-01-18T10:00'));
    const later = await plan('Họp trưa', at('2024-01-18T11:00'), at('2024-01-18T12:00'));
    const units: never[] = [];
    for (const conference of [earlier, later]) {
      await issue(conference);
      await command(conference, { type: 'OpenSession', data: {} });
      service.clock.advance(5 * MINUTE);
      await command(conference, { type: 'CheckIn', data: { pointId: hamYen.id, units } });
      const data = { incidentId: randomUUID(), pointId: hamYen.id, kind: 'cannot_hear', note: '' } as const;
      await command(conference, { type: 'RaiseTicket', data });
      await command(conference, { type: 'ConcludeSession', data: {} });
      service.clock.advance(HOUR);
    }
    const history = async (pointId: string, who = organizer): Promise<PointHistoryAnswer> =>
      (await who.get(`/api/bridge-points/${pointId}/history?limit=5`)).body as PointHistoryAnswer;

    const { records, sums } = await history(hamYen.id);
    expect(records.map(({ conferenceTitle }) => conferenceTitle)).toEqual(['Họp trưa', 'Họp sáng']);
    expect(records[0]).toMatchObject({
      sessionId: sittingOf(later),
      late: true,
      helpCount: 1,
      summoned: 4,
      present: 0,
    });
    expect(sums).toEqual({
      ...{ sittings: 2, late: 2, missed: 0, lostCount: 0, lostMs: 0, weakCount: 0, helpCount: 2 },
    });
    expect((await history(centralId)).sums).toMatchObject({ sittings: 2, late: 0, missed: 2 });
    expect(await history(naHang.id)).toMatchObject({ records: [], sums: { sittings: 0 } });
    const stranger = (await newAccount(service, admin, 'khachxa', ['organizer'])).browser;
    expect((await history(hamYen.id, stranger)).records[0]).toMatchObject({ conferenceTitle: null, late: true });
    expect((await organizer.get('/api/bridge-points/nowhere/history')).outcome).toBe('404 NOT_FOUND');
  });
});
