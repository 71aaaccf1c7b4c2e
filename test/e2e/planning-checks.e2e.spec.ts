import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckGroupAnswer, CreateConferenceRequest } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import { DAY, HOUR, plan, review, startPlanning } from './support/planning-house.js';
import { MORNING, type Service, newAccount } from './support/service.js';

describe('what is checked before a sitting is issued', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let hall: string;
  let room: string;
  let next = 0;

  /** Each test has a week of its own. */
  const week = (): number => MORNING + 7 * DAY * (next += 1);

  const register = async (name: string, change: object = {}): Promise<string> => {
    const made = await organizer.post('/api/bridge-points', {
      name,
      sortOrder: 0,
      hotline: '0207 3822 000',
      ...change,
    });
    if (made.status !== 201) throw new Error(made.outcome);
    return made.at('id') as string;
  };

  const planned = (startsAt: number, change: Partial<CreateConferenceRequest> = {}): CreateConferenceRequest =>
    review(
      { select: 'listed', summoned: 5, points: [{ pointId: hall }, { pointId: room }] },
      {
        ...{ startsAt, endsAt: startsAt + 3 * HOUR },
        agenda: [{ id: 'bao-cao', kind: 'report', title: 'Báo cáo', minutes: 30 }],
      },
      { secretary: { name: 'Nguyễn Thu Hà', positions: [] }, ...change },
    );

  const create = (body: CreateConferenceRequest, who = organizer): Promise<{ id: string; sessionId: string }> =>
    plan(who, body);

  const checks = async (sessionId: string, who = organizer): Promise<readonly CheckGroupAnswer[]> => {
    const answer = await who.get(`/api/sessions/${sessionId}/checks`);
    if (answer.status !== 200) throw new Error(answer.outcome);
    // The calendar of the years is another test's.
    return (answer.at('checks') as CheckGroupAnswer[]).filter(({ code }) => code !== 'YEAR_NOT_KNOWN');
  };
  const codes = async (sessionId: string, who = organizer): Promise<readonly string[]> =>
    (await checks(sessionId, who)).map(({ code }) => code);

  const planner = async (): Promise<Browser> =>
    (await newAccount(service, admin, `to-chuc-${randomUUID().slice(0, 8)}`, ['organizer'])).browser;

  beforeAll(async () => {
    ({ service, admin } = await startPlanning({ MEDIA_MAX_POINTS: '2' }));
    organizer = await planner();
    hall = await register('ĐIỂM CẦU TRUNG TÂM', { role: 'central' });
    const technician = { name: 'Nguyễn Thị Lan', phone: '0912 345 678' };
    room = await register('ĐIỂM CẦU HÀM YÊN', { parentId: hall, technician, hotline: null });
  });

  afterAll(() => service.stop());

  it('is nothing to tell of a plan that is whole', async () => {
    const { sessionId } = await create(planned(week()));
    expect(await checks(sessionId)).toEqual([]);
  });

  it('lists every gap of a draft, what blocks first, each with its sentence and where it is mended', async () => {
    const silent = await register('ĐIỂM CẦU NA HANG', { parentId: hall, hotline: null });
    const startsAt = week();
    const session = planned(startsAt).sessions![0]!;
    const points = [{ pointId: room }, { pointId: silent, units: [{ name: 'Huyện Na Hang' }] }];
    const { sessionId, id } = await create(
      planned(startsAt, {
        chairs: [],
        secretary: null,
        sessions: [{ ...session, participations: { select: 'listed', summoned: 5, points } }],
      }),
    );
    const found = await checks(sessionId);
    expect(found.map(({ code, level, total }) => [code, level, total])).toEqual([
      ['CHAIR_REQUIRED', 'blocks', 1],
      ['CENTRAL_POINT_REQUIRED', 'blocks', 1],
      ['PHONE_MISSING', 'warns', 1],
      ['SECRETARY_MISSING', 'warns', 1],
      ['NO_DELEGATES', 'warns', 1],
    ]);
    expect(found[2]).toMatchObject({
      sentence: 'Còn 1 điểm cầu chưa có số điện thoại liên hệ.',
      findings: [{ link: { kind: 'point', id: silent, href: `/api/bridge-points/${silent}` } }],
    });
    expect(found[3]!.findings[0]!.link.href).toBe(`/api/conferences/${id}`);
    expect((await organizer.get(found[2]!.findings[0]!.link.href)).status).toBe(200);

    const refused = await organizer.post(`/api/sessions/${sessionId}/issue`);
    expect([refused.outcome, refused.at('error.params')]).toEqual([
      '422 CHECKS_FAILED',
      { codes: 'CHAIR_REQUIRED, CENTRAL_POINT_REQUIRED' },
    ]);
    expect((await organizer.get(`/api/sessions/${sessionId}`)).at('status')).toBe('draft');
  });

  it('counts more points than the media servers are planned for', async () => {
    const startsAt = week();
    const session = planned(startsAt).sessions![0]!;
    const points = [
      { pointId: hall },
      { pointId: room },
      { pointId: await register('ĐIỂM CẦU XÃ', { parentId: hall }) },
    ];
    const sessions = [{ ...session, participations: { select: 'listed' as const, summoned: 5, points } }];
    const [group] = await checks((await create(planned(startsAt, { sessions }))).sessionId);
    expect(group).toMatchObject({ code: 'MEDIA_PLAN_EXCEEDED', findings: [{ params: { count: 3, planned: 2 } }] });
  });

  it('finds the same hall, chair and points in another sitting, and tells strangers only the hours', async () => {
    const startsAt = week();
    const first = await create(planned(startsAt));
    const second = await create(
      planned(startsAt + 2 * HOUR, { title: 'Giao ban đầu tuần', hall: 'HỘI TRƯỜNG ubnd tỉnh' }),
    );

    const found = await checks(first.sessionId);
    expect(found.map(({ code, total }) => [code, total])).toEqual([
      ['HALL_TAKEN', 1],
      ['CHAIR_TAKEN', 1],
      ['POINT_TAKEN', 2],
    ]);
    expect(found[0]!.findings[0]).toMatchObject({
      sentence: expect.stringMatching(/Giao ban đầu tuần – Phiên buổi sáng”, 10:00–13:00 ngày \d\d\/\d\d\/2024\.$/u),
      link: { kind: 'session', id: second.sessionId, href: `/api/sessions/${second.sessionId}` },
    });

    const stranger = await planner();
    const third = await create(planned(startsAt, { title: 'Họp khẩn' }), stranger);
    const theirs = await stranger.get(`/api/sessions/${third.sessionId}/checks`);
    expect((theirs.at('checks') as CheckGroupAnswer[])[0]!.findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('một hội nghị khác, 08:00–11:00'),
      expect.stringContaining('một hội nghị khác, 10:00–13:00'),
    ]);
    const text = JSON.stringify(theirs.body);
    for (const secret of [first.id, first.sessionId, second.id, second.sessionId, 'Giao ban', 'tổng kết năm 2023']) {
      expect(text).not.toContain(secret);
    }
  });

  it('judges the plan in force once it is issued: a new hour brings new conflicts, a cancelled sitting takes its own away', async () => {
    const startsAt = week();
    const first = await create(planned(startsAt));
    const second = await create(planned(startsAt + 5 * HOUR, { title: 'Giao ban' }));
    for (const { sessionId } of [first, second]) {
      expect((await organizer.post(`/api/sessions/${sessionId}/issue`)).outcome).toBe('200');
    }
    expect(await codes(first.sessionId)).toEqual([]);

    const moved = { startsAt: startsAt + HOUR, endsAt: startsAt + 3 * HOUR, reason: 'Lãnh đạo bận' };
    const command = { cmdId: randomUUID(), type: 'ChangeSchedule', data: moved };
    expect((await organizer.post(`/api/sessions/${second.sessionId}/commands`, command)).outcome).toBe('200');
    expect(await codes(first.sessionId)).toEqual(['HALL_TAKEN', 'CHAIR_TAKEN', 'POINT_TAKEN']);
    expect(await codes(second.sessionId)).toEqual(['HALL_TAKEN', 'CHAIR_TAKEN', 'POINT_TAKEN']);

    expect((await organizer.post(`/api/sessions/${second.sessionId}/cancel`, { reason: 'Bão' })).outcome).toBe('200');
    expect(await codes(first.sessionId)).toEqual([]);
  });

  it('is for the people of the conference, and of a session that exists', async () => {
    const { sessionId } = await create(planned(week()));
    expect((await (await planner()).get(`/api/sessions/${sessionId}/checks`)).outcome).toBe('403 FORBIDDEN');
    expect((await admin.get('/api/sessions/khong-co/checks')).outcome).toBe('403 FORBIDDEN');
    expect((await service.browser().get(`/api/sessions/${sessionId}/checks`)).outcome).toBe('401 UNAUTHENTICATED');
  });
});
