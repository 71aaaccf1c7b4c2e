import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  BridgePointView,
  CloneView,
  ConferenceView,
  CreateConferenceRequest,
  FromTemplateView,
  SessionView,
  TemplateView,
  TemplatesView,
} from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import { HOUR, MINUTE, STARTS, registerProvince, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const NEXT_YEAR = Date.parse('2025-08-20T13:30:00+07:00');

describe('conferences made from others', () => {
  let service: Service;
  let organizer: Browser;
  let stranger: Browser;
  let centralId: string;
  let hamYen: BridgePointView;
  let original: ConferenceView;

  const reference = (): CreateConferenceRequest => ({
    title: 'Hội nghị tổng kết năm 2023',
    type: 'final_review',
    hostAgency: 'UBND tỉnh Tuyên Quang',
    chairs: [
      { id: 'chu-toa', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] },
      { id: 'dong-chu-toa', name: 'Ma Phúc Dự', positions: ['Phó Chủ tịch'], pointId: hamYen.id },
    ],
    actingChairId: 'dong-chu-toa',
    hall: 'Hội trường UBND tỉnh Tuyên Quang',
    requirements: 'Đề nghị các điểm cầu vào phiên trước 30 phút.',
    contact: { name: 'Lê Thị C', phone: '0207 3822 111' },
    sessions: [0, 24].map((hours) => ({
      title: hours === 0 ? 'Phiên thứ nhất' : 'Phiên thứ hai',
      startsAt: STARTS + hours * HOUR,
      endsAt: STARTS + (hours + 3) * HOUR,
      agenda: [
        { id: 'bao-cao', kind: 'report', title: 'Báo cáo', minutes: 20, presenter: 'Đ/c Giám đốc Công an tỉnh' },
        {
          ...{ id: 'tham-luan', kind: 'discussion', title: 'Tham luận', minutes: 60, pointId: hamYen.id },
          pinnedAt: STARTS + hours * HOUR + 30 * MINUTE,
        },
      ],
      participations: {
        select: 'province',
        centralId,
        summoned: 6,
        points: [
          {
            pointId: hamYen.id,
            localChair: { name: 'Ma Phúc Dự', positions: ['Phó Chủ tịch UBND huyện'] },
            mode: 'hardware',
            units: [
              {
                ...{ id: 'ub', name: 'UBND huyện Hàm Yên', summoned: 9 },
                leadDelegate: { name: 'Ma Phúc Dự', positions: [] },
                delegates: [{ name: 'Nguyễn Văn A', positions: [] }],
              },
            ],
          },
        ],
      },
      awards: [
        {
          ...{ issuer: 'Giám đốc Công an tỉnh', form: 'merit', precedence: 3 },
          recipients: [{ kind: 'collective', name: 'Công an huyện Hàm Yên', pointId: hamYen.id }],
        },
      ],
      registrations: [{ itemId: 'tham-luan', pointId: hamYen.id, speakers: [{ name: 'Đại biểu' }] }],
    })),
  });

  const create = async (): Promise<ConferenceView> => {
    const answer = await organizer.post('/api/conferences', reference());
    expect(answer.outcome).toBe('201');
    return answer.body as ConferenceView;
  };
  const clone = async (id: string, body: object): Promise<CloneView> => {
    const answer = await organizer.post(`/api/conferences/${id}/clone`, body);
    expect(answer.outcome).toBe('201');
    return answer.body as CloneView;
  };
  const session = async (id: string): Promise<SessionView> =>
    (await organizer.get(`/api/sessions/${id}`)).body as SessionView;
  const command = (sessionId: string, type: string, data: object): Promise<Answer> =>
    organizer.post(`/api/sessions/${sessionId}/commands`, { cmdId: randomUUID(), type, data });

  beforeAll(async () => {
    const house = await startPlanning();
    ({ service, organizer } = house);
    stranger = (await newAccount(service, house.admin, 'nguoikhac', ['organizer'])).browser;
    ({ centralId } = await registerProvince(organizer));
    const list = await organizer.get(`/api/bridge-points?under=${centralId}&limit=1000`);
    hamYen = (list.body as { points: readonly BridgePointView[] }).points.find((point) => point.unitCode === '074')!;
    original = await create();
  });

  afterAll(() => service.stop());

  it('copies a draft to another day with ids of its own, its points but not its people', async () => {
    const { conference, dropped, formerUnits } = await clone(original.id, { startsAt: STARTS + 7 * 24 * HOUR });
    expect([conference.title, conference.sessions.map(({ startsAt }) => startsAt)]).toEqual([
      original.title,
      [STARTS + 7 * 24 * HOUR, STARTS + 8 * 24 * HOUR],
    ]);
    expect([dropped, formerUnits]).toEqual([[], []]);
    const header = (await organizer.get(`/api/conferences/${conference.id}`)).body as ConferenceView;
    expect(header).toMatchObject({ status: 'draft', requirements: original.requirements, contact: original.contact });
    expect(header.chairs.map(({ name, pointId }) => [name, pointId ?? null])).toEqual([
      ['Hoàng Việt Phương', null],
      ['Ma Phúc Dự', hamYen.id],
    ]);
    expect(header.actingChairId).toBe(header.chairs[1]!.id);
    expect(header.chairs.map(({ id }) => id)).not.toContain('chu-toa');

    const copy = await session(conference.sessions[1]!.id);
    expect(copy.points.length).toBe(146);
    const there = copy.points.find(({ id }) => id === hamYen.id)!;
    expect(there).toMatchObject({ mode: 'hardware', localChair: null });
    expect(there.units).toMatchObject([{ name: 'UBND huyện Hàm Yên', summoned: 9, leadDelegate: null, delegates: [] }]);
    const first = await session(conference.sessions[0]!.id);
    expect(first.points.find(({ id }) => id === hamYen.id)!.units[0]!.id).toBe(there.units[0]!.id);
    expect(there.units[0]!.id).not.toBe('ub');
    expect(copy.agenda.map(({ id, pointId, pinnedAt }) => [id === 'tham-luan', pointId, pinnedAt])).toEqual([
      [false, null, null],
      [false, hamYen.id, STARTS + 8 * 24 * HOUR + 30 * MINUTE],
    ]);
    expect([copy.awards, copy.registrations]).toEqual([[], []]);
  });

  it('keeps people, papers and awards when it is asked to, or leaves even the points out', async () => {
    const all = { participations: true, delegates: true, registrations: true, awards: true };
    const whole = await clone(original.id, { title: 'Bản sao', keep: all });
    expect(whole.conference.title).toBe('Bản sao');
    const copy = await session(whole.conference.sessions[0]!.id);
    expect(copy.points.find(({ id }) => id === hamYen.id)).toMatchObject({
      localChair: { name: 'Ma Phúc Dự' },
      units: [{ delegates: [{ name: 'Nguyễn Văn A' }] }],
    });
    expect(copy.registrations).toMatchObject([{ itemId: copy.agenda[1]!.id, pointId: hamYen.id }]);
    expect(copy.awards[0]!.recipients).toMatchObject([{ name: 'Công an huyện Hàm Yên' }]);
    expect(copy.awards[0]!.id).not.toBe((await session(original.sessions[0]!.id)).awards[0]!.id);

    const bare = await clone(original.id, { keep: { ...all, participations: false } });
    const empty = await session(bare.conference.sessions[0]!.id);
    expect([empty.points, empty.awards[0]!.recipients, empty.registrations]).toEqual([[], [], []]);
    expect(empty.agenda[1]!.pointId).toBeNull();
  });

  it('copies what is in force of a conference that was issued, and says what is gone', async () => {
    const { id, sessions } = await create();
    const [sitting] = sessions;
    const guest = (
      await organizer.post('/api/bridge-points', { name: 'ĐIỂM CẦU TRẠI GIAM', sortOrder: 5_000, parentId: centralId })
    ).body as BridgePointView;
    expect((await organizer.post(`/api/sessions/${sitting!.id}/issue`)).outcome).toBe('200');
    const { points, agenda } = await session(sitting!.id);
    const reason = 'Bổ sung theo đề nghị';
    const late = { ...points[1]!, id: guest.id, name: guest.name, parentId: points[0]!.id, units: [], mode: 'webrtc' };
    const added = await command(sitting!.id, 'AddPoint', { point: { ...late, via: null }, reason });
    expect(added.outcome).toBe('200');
    expect((await organizer.send('DELETE', `/api/bridge-points/${guest.id}?version=1`)).status).toBe(204);
    const edited = { ...agenda[0]!, title: 'Báo cáo bổ sung', pointId: guest.id };
    expect((await command(sitting!.id, 'EditItem', { item: edited, reason })).outcome).toBe('200');
    expect((await command(sitting!.id, 'ChangeHall', { hall: 'Hội trường B', reason })).outcome).toBe('200');

    const { conference, dropped } = await clone(id, { startsAt: STARTS + 24 * HOUR });
    expect(dropped).toEqual([{ pointId: guest.id, pointName: 'ĐIỂM CẦU TRẠI GIAM' }]);
    expect((await organizer.get(`/api/conferences/${conference.id}`)).body).toMatchObject({ hall: 'Hội trường B' });
    const copy = await session(conference.sessions[0]!.id);
    expect(copy.points.length).toBe(146);
    expect(copy.agenda[0]).toMatchObject({ title: 'Báo cáo bổ sung', pointId: null });
  });

  it('names the points whose units are no more on the day, with what took their place', async () => {
    const { conference, formerUnits } = await clone(original.id, { startsAt: NEXT_YEAR });
    expect((await session(conference.sessions[0]!.id)).points.length).toBe(146);
    expect(formerUnits.length).toBe(146);
    const commune = formerUnits.find(({ unitCode }) => unitCode.length === 5 && unitCode !== '')!;
    expect(commune.successors[0]).toMatchObject({ fullName: expect.stringMatching(/^(Xã|Phường) /u) });
  });

  it('belongs to whoever made it, and is refused to others', async () => {
    expect((await stranger.post(`/api/conferences/${original.id}/clone`, {})).outcome).toBe('403 FORBIDDEN');
    expect((await organizer.post(`/api/conferences/khong-co/clone`, {})).outcome).toBe('403 FORBIDDEN');
    const far = await organizer.post(`/api/conferences/${original.id}/clone`, { startsAt: 4_102_444_800_000 });
    expect(far.outcome).toBe('422 DATE_OUT_OF_RANGE');
    const { conference } = await clone(original.id, {});
    expect((await stranger.get(`/api/conferences/${conference.id}`)).outcome).toBe('403 FORBIDDEN');
  });

  it('begins from the three templates that come with the service', async () => {
    const { templates } = (await organizer.get('/api/conference-templates')).body as TemplatesView;
    expect(templates.map(({ name, builtIn }) => [name, builtIn])).toEqual([
      ['Họp giao ban', true],
      ['Hội nghị triển khai', true],
      ['Họp khẩn', true],
    ]);
    const answer = await stranger.post(`/api/conference-templates/${templates[2]!.id}/conferences`, {
      title: 'Họp khẩn về ứng phó mưa lũ',
      startsAt: STARTS,
      hall: 'Phòng họp số 1',
      hostAgency: 'UBND tỉnh',
      participations: { select: 'province', centralId, summoned: 2 },
    });
    expect(answer.outcome).toBe('201');
    const { conference } = answer.body as FromTemplateView;
    expect(conference.sessions).toMatchObject([{ startsAt: STARTS, endsAt: STARTS + HOUR }]);
    const made = (await stranger.get(`/api/sessions/${conference.sessions[0]!.id}`)).body as SessionView;
    expect([made.points.length, made.agenda.length, made.agenda[0]!.kind]).toEqual([146, 6, 'settling']);
    expect((await organizer.get(`/api/conferences/${conference.id}`)).outcome).toBe('403 FORBIDDEN');
    expect((await organizer.send('DELETE', `/api/conference-templates/urgent?version=1`)).outcome).toBe(
      '404 NOT_FOUND',
    );
  });

  it('saves a conference as a template without its people and points, under a name of its own', async () => {
    const saving = { name: 'Tổng kết năm', conferenceId: original.id };
    expect((await stranger.post('/api/conference-templates', saving)).outcome).toBe('403 FORBIDDEN');
    const foreign = await organizer.post('/api/conference-templates', { ...saving, conferenceId: 'khong-co' });
    expect(foreign.outcome).toBe('403 FORBIDDEN');
    const saved = await organizer.post('/api/conference-templates', saving);
    expect(saved.outcome).toBe('201');
    const template = saved.body as TemplateView;
    const shown = JSON.stringify((await stranger.get(`/api/conference-templates/${template.id}`)).body);
    for (const secret of ['Hoàng Việt Phương', 'Ma Phúc Dự', 'Giám đốc', '0207', hamYen.id]) {
      expect(shown).not.toContain(secret);
    }
    for (const name of ['TONG KET NAM', 'họp giao ban']) {
      expect((await organizer.post('/api/conference-templates', { ...saving, name })).outcome).toBe(
        '409 TEMPLATE_EXISTS',
      );
    }

    const begin = { title: 'Tổng kết năm 2024', startsAt: NEXT_YEAR, hall: 'Hội trường B', hostAgency: 'UBND tỉnh' };
    const path = `/api/conference-templates/${template.id}`;
    const made = (await stranger.post(`${path}/conferences`, begin)).body as FromTemplateView;
    expect(made.conference.sessions.map(({ startsAt, endsAt }) => [startsAt - NEXT_YEAR, endsAt - NEXT_YEAR])).toEqual([
      [0, 3 * HOUR],
      [24 * HOUR, 27 * HOUR],
    ]);
    const second = (await stranger.get(`/api/sessions/${made.conference.sessions[1]!.id}`)).body as SessionView;
    expect(second.agenda.map(({ presenter, pinnedAt }) => [presenter, pinnedAt])).toEqual([
      [null, null],
      [null, NEXT_YEAR + 24 * HOUR + 30 * MINUTE],
    ]);
    const early = await stranger.post(`${path}/conferences`, { ...begin, endsAt: NEXT_YEAR });
    expect(early.outcome).toBe('409 ENDS_BEFORE_START');

    expect((await organizer.send('DELETE', `${path}?version=2`)).outcome).toBe('409 VERSION_CONFLICT');
    expect((await organizer.send('DELETE', `${path}?version=1`)).status).toBe(204);
    expect((await organizer.send('DELETE', `${path}?version=1`)).outcome).toBe('404 NOT_FOUND');
    expect((await stranger.post(`${path}/conferences`, begin)).outcome).toBe('404 NOT_FOUND');
  });
});
