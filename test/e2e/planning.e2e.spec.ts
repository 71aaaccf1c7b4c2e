import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  BridgePointView,
  ConferenceView,
  CreateConferenceRequest,
  ProvincePointsView,
  SessionView,
} from '@diemcau/contract';
import { changesView, sessionView } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import { HOUR, STARTS, TUYEN_QUANG, registerProvince, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

/** A value in an answer, by the way that leads to it: `points.0.name`. */
const at = (answer: Answer, way: string): unknown =>
  way.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer.body);

describe('planning over HTTP', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let province: ProvincePointsView;
  let points: readonly BridgePointView[];

  const byCode = (code: string): BridgePointView => points.find((point) => point.unitCode === code)!;

  const reference = (change: Partial<CreateConferenceRequest> = {}): CreateConferenceRequest => ({
    title: 'Hội nghị sơ kết 2 năm thực hiện Chương trình; tổng kết năm 2023, triển khai nhiệm vụ năm 2024',
    type: 'final_review',
    hostAgency: 'Ban Chỉ đạo 138 tỉnh Tuyên Quang',
    chairs: [{ id: 'chu-toa', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] }],
    hall: 'Hội trường UBND tỉnh Tuyên Quang',
    sessions: [
      {
        title: 'Phiên buổi sáng',
        startsAt: STARTS,
        endsAt: STARTS + 4 * HOUR,
        agenda: [
          { id: 'bao-cao', kind: 'report', title: 'Báo cáo', minutes: 20 },
          { id: 'tham-luan', kind: 'discussion', title: 'Tham luận', minutes: 60, profile: { maxSpeakers: 2 } },
        ],
        participations: {
          select: 'province',
          centralId: province.centralId,
          summoned: 6,
          points: [
            { pointId: province.centralId, units: [{ id: 'ca', name: 'Công an tỉnh', summoned: 5 }] },
            { pointId: byCode('074').id, localChair: { name: 'Ma Phúc Dự', positions: ['Phó Chủ tịch UBND huyện'] } },
          ],
        },
        awards: [
          {
            issuer: 'Giám đốc Công an tỉnh',
            form: 'merit',
            precedence: 3,
            recipients: [{ kind: 'collective', name: 'Công an huyện Hàm Yên', pointId: byCode('074').id }],
          },
        ],
        registrations: [{ itemId: 'tham-luan', pointId: byCode('074').id, speakers: [{ name: 'Đại biểu' }] }],
      },
    ],
    ...change,
  });

  const create = async (
    who: Browser = organizer,
    change: Partial<CreateConferenceRequest> = {},
  ): Promise<ConferenceView> => {
    const answer = await who.post('/api/conferences', reference(change));
    if (answer.status !== 201) throw new Error(answer.outcome + JSON.stringify(answer.body));
    return answer.body as ConferenceView;
  };

  const issued = async (): Promise<string> => {
    const id = (await create()).sessions[0]!.id;
    const answer = await organizer.post(`/api/sessions/${id}/issue`);
    expect(answer.outcome).toBe('200');
    return id;
  };

  beforeAll(async () => {
    ({ service, admin, organizer } = await startPlanning());
    province = await registerProvince(organizer);
    const list = await organizer.get(`/api/bridge-points?under=${province.centralId}&limit=1000`);
    points = at(list, 'points') as BridgePointView[];
  });

  afterAll(() => service.stop());

  it('shows the units of a day, found without marks, and warns of a gap', async () => {
    const found = await organizer.get('/api/units?date=2024-01-18&province=08&q=ham%20yen');
    expect(found.body).toMatchObject({ validFrom: '2023-04-10', warning: null });
    expect(at(found, 'units.0')).toMatchObject({
      code: '074',
      fullName: 'Huyện Hàm Yên',
      within: ['Tỉnh Tuyên Quang'],
    });
    expect(at(await organizer.get('/api/units?date=2024-06-01'), 'warning')).toBe('gap');
    expect(at(await organizer.get('/api/units/074?date=2024-01-18'), 'children.length')).toBe(18);
    expect(at(await organizer.get('/api/units/06978?date=2025-07-01'), 'unit.code')).toBe('06970');
    expect((await organizer.get('/api/units/074?date=2025-07-01')).outcome).toBe('404 NOT_FOUND');
    expect((await organizer.get('/api/units?date=2024-02-30')).outcome).toBe('400 INVALID_INPUT');
    expect((await organizer.get('/api/units?colour=red')).outcome).toBe('400 INVALID_INPUT');
  });

  it('makes the 146 points of Tuyên Quang in one call, and none at the second', async () => {
    expect(province).toMatchObject({ created: 146, existing: 0, warning: null });
    expect(points.length).toBe(146);
    expect(points[0]).toMatchObject({ role: 'central', venue: 'Hội trường UBND tỉnh Tuyên Quang' });
    expect(points.filter((point) => point.parentId === province.centralId).length).toBe(7);
    expect(byCode('074').name).toBe('ĐIỂM CẦU HUYỆN HÀM YÊN');
    expect(points.filter((point) => point.parentId === byCode('074').id).length).toBe(18);

    const again = await organizer.post('/api/bridge-points/province', TUYEN_QUANG);
    expect(again.body).toMatchObject({ centralId: province.centralId, created: 0, existing: 146 });
    const nowhere = await organizer.post('/api/bridge-points/province', { ...TUYEN_QUANG, provinceCode: '99' });
    expect(nowhere.outcome).toBe('422 UNKNOWN_PROVINCE');
  });

  it('registers, changes and removes a point, and lets the second of two editors know', async () => {
    const made = await organizer.post('/api/bridge-points', { name: 'ĐIỂM CẦU TRẠI GIAM', sortOrder: 5_000 });
    const { id, version, name, sortOrder } = made.body as BridgePointView;
    const change = { name, sortOrder, technician: { name: 'Lê Văn B', phone: '0912 000 111' }, version };
    expect(at(await organizer.send('PUT', `/api/bridge-points/${id}`, change), 'version')).toBe(2);
    const stale = await organizer.send('PUT', `/api/bridge-points/${id}`, change);
    expect([stale.outcome, at(stale, 'error.params')]).toEqual([
      '409 VERSION_CONFLICT',
      expect.objectContaining({ current: 2, by: 'Đồng chí tochuc', fields: 'technician' }),
    ]);
    const circle = await organizer.send('PUT', `/api/bridge-points/${id}`, { ...change, version: 2, parentId: id });
    expect(circle.outcome).toBe('422 POINT_CIRCLE');
    expect((await organizer.send('DELETE', `/api/bridge-points/${province.centralId}?version=1`)).outcome).toBe(
      '409 POINT_IN_USE',
    );
    expect((await organizer.send('DELETE', `/api/bridge-points/${id}?version=2`)).status).toBe(204);
    expect((await organizer.get(`/api/bridge-points/${id}`)).outcome).toBe('404 NOT_FOUND');
  });

  it('keeps a draft as it was written, with everybody who takes part', async () => {
    const conference = await create();
    expect(conference).toMatchObject({ status: 'draft', version: 1, actingChairId: 'chu-toa' });
    const session = (await organizer.get(`/api/sessions/${conference.sessions[0]!.id}`)).body as SessionView;
    expect(session.points.length).toBe(146);
    expect(session.points[0]!.units).toEqual([
      { id: 'ca', name: 'Công an tỉnh', summoned: 5, leadDelegate: null, delegates: [] },
    ]);
    const hamYen = session.points.find((point) => point.unitCode === '074')!;
    expect(hamYen).toMatchObject({
      localChair: { name: 'Ma Phúc Dự' },
      units: [{ name: 'Huyện Hàm Yên', summoned: 6 }],
    });
    expect(session.agenda[1]!.profile).toMatchObject({ name: 'conference', mode: 'chair', maxSpeakers: 2 });
    const used = await organizer.send('DELETE', `/api/bridge-points/${hamYen.id}?version=1`);
    expect(used.outcome).toBe('409 POINT_IN_USE');
  });

  it('refuses drafts that cannot be, each with its code', async () => {
    const [session] = reference().sessions!;
    const refused = async (change: Partial<CreateConferenceRequest>): Promise<string> =>
      (await organizer.post('/api/conferences', reference(change))).outcome;
    const withSession = (change: object): Promise<string> => refused({ sessions: [{ ...session!, ...change }] });

    expect(await refused({ secrecy: 'secret' })).toBe('422 SECRECY_REFUSED');
    expect(await refused({ actingChairId: 'ai-do' })).toBe('409 UNKNOWN_CHAIR');
    expect(await refused({ title: 'Hội nghị\u202e' })).toBe('400 INVALID_INPUT');
    expect(await refused({ colour: 'red' } as Partial<CreateConferenceRequest>)).toBe('400 INVALID_INPUT');
    expect(await withSession({ endsAt: STARTS })).toBe('409 ENDS_BEFORE_START');
    expect(await withSession({ agenda: [session!.agenda![0]!, session!.agenda![0]!] })).toBe('422 DUPLICATE_ID');
    expect(await withSession({ participations: { select: 'listed', points: [{ pointId: 'x' }] } })).toBe(
      '409 UNKNOWN_POINT',
    );
    expect(await withSession({ registrations: [{ ...session!.registrations![0]!, itemId: 'x' }] })).toBe(
      '409 UNKNOWN_ITEM',
    );
    expect(await withSession({ participations: { select: 'listed', points: [] } })).toBe('409 UNKNOWN_POINT');
  });

  it('adds a sitting to a draft as its last', async () => {
    const conference = await create();
    const [session] = reference().sessions!;
    const path = `/api/conferences/${conference.id}`;
    const second = await organizer.post(`${path}/sessions`, session!);
    expect([second.status, at(second, 'status'), at(second, 'pointCount')]).toEqual([201, 'draft', 146]);
    const { sessions } = (await organizer.get(path)).body as ConferenceView;
    expect(sessions.map(({ id }) => id)).toEqual([conference.sessions[0]!.id, at(second, 'id')]);
    expect((await organizer.post(`${path}/sessions`, { ...session!, endsAt: STARTS })).outcome).toBe(
      '409 ENDS_BEFORE_START',
    );
  });

  it('does not issue what lacks a chair, an agenda or the hall', async () => {
    const [session] = reference().sessions!;
    const issue = async (change: Partial<CreateConferenceRequest>): Promise<string> => {
      const { sessions } = await create(organizer, change);
      return (await organizer.post(`/api/sessions/${sessions[0]!.id}/issue`)).outcome;
    };
    const nobody = { awards: [], registrations: [], participations: { select: 'listed' as const, points: [] } };
    expect(await issue({ chairs: [] })).toBe('422 CHAIR_REQUIRED');
    expect(await issue({ sessions: [{ ...session!, agenda: [], registrations: [] }] })).toBe('422 AGENDA_REQUIRED');
    expect(await issue({ sessions: [{ ...session!, ...nobody }] })).toBe('422 CENTRAL_POINT_REQUIRED');
  });

  it('issues once, freezes the draft, and answers a retry as the first time', async () => {
    const conference = await create();
    const path = `/api/sessions/${conference.sessions[0]!.id}`;
    expect((await organizer.post(`${path}/postpone`, { reason: 'Bão' })).outcome).toBe('409 NOT_ISSUED');
    const keyed = organizer.copy({ origin: service.url, 'idempotency-key': randomUUID() });

    const first = await keyed.post(`${path}/issue`, { version: 1 });
    expect(first.body).toMatchObject({ seq: expect.any(Number), links: 146 });
    expect((await keyed.post(`${path}/issue`)).body).toEqual(first.body);
    expect((await organizer.post(`${path}/issue`)).outcome).toBe('409 ALREADY_ISSUED');
    const odd = organizer.copy({ origin: service.url, 'idempotency-key': 'abc' });
    expect((await odd.post(`${path}/issue`)).outcome).toBe('400 BAD_IDEMPOTENCY_KEY');

    const edit = { title: 'Phiên khác', version: 1 };
    expect((await organizer.send('PATCH', path, edit)).outcome).toBe('409 ALREADY_ISSUED');
    const frozen = await organizer.send('PATCH', `/api/conferences/${conference.id}`, edit);
    expect(frozen.outcome).toBe('409 ALREADY_ISSUED');
    expect(at(await organizer.get(`/api/conferences/${conference.id}`), 'status')).toBe('issued');
  });

  it('warns of short notice and forbids nothing', async () => {
    const [session] = reference().sessions!;
    const startsAt = Date.parse('2024-01-19T08:00:00+07:00');
    const soon = await create(organizer, { sessions: [{ ...session!, startsAt, endsAt: startsAt + HOUR }] });
    const answer = await organizer.post(`/api/sessions/${soon.sessions[0]!.id}/issue`);
    const findings = [expect.objectContaining({ params: { workingDays: 1, wanted: 3 } })];
    expect(at(answer, 'warnings')).toContainEqual(
      expect.objectContaining({ code: 'SHORT_NOTICE', total: 1, findings }),
    );
  });

  it('postpones, sets a new day and cancels with reasons, and lists what changed', async () => {
    const id = await issued();
    const nextDay = STARTS + 24 * HOUR;
    expect((await organizer.post(`/api/sessions/${id}/postpone`, {})).outcome).toBe('400 INVALID_INPUT');
    expect((await organizer.post(`/api/sessions/${id}/postpone`, { reason: 'Mưa bão' })).outcome).toBe('200');
    expect(at(await organizer.get(`/api/sessions/${id}`), 'status')).toBe('postponed');
    const moved = await organizer.post(`/api/sessions/${id}/reschedule`, {
      startsAt: nextDay,
      endsAt: nextDay + 4 * HOUR,
      reason: 'Hết bão',
    });
    expect(moved.outcome).toBe('200');
    expect((await organizer.get(`/api/sessions/${id}`)).body).toMatchObject({ status: 'issued', startsAt: nextDay });
    const hall = { cmdId: randomUUID(), type: 'ChangeHall', data: { hall: 'Hội trường Tỉnh ủy', reason: 'Sửa chữa' } };
    expect((await organizer.post(`/api/sessions/${id}/commands`, hall)).body).toMatchObject({ ok: true });
    expect((await organizer.post(`/api/sessions/${id}/cancel`, { reason: 'Theo chỉ đạo' })).outcome).toBe('200');

    const { changes } = changesView.parse((await organizer.get(`/api/sessions/${id}/changes`)).body);
    expect(changes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['postponed', 'Mưa bão'],
      ['schedule', 'Hết bão'],
      ['hall', 'Sửa chữa'],
      ['cancelled', 'Theo chỉ đạo'],
    ]);
    const now = sessionView.parse((await organizer.get(`/api/sessions/${id}`)).body);
    expect(now).toMatchObject({ status: 'cancelled', hall: 'Hội trường Tỉnh ủy', pointCount: 146 });
    expect(now.awards[0]!.recipients[0]!.pointName).toBe('ĐIỂM CẦU HUYỆN HÀM YÊN');
  });

  it('refuses commands that nobody defined, that are malformed, or that belong to another role', async () => {
    const id = await issued();
    const send = async (frame: unknown): Promise<string> =>
      (await organizer.post(`/api/sessions/${id}/commands`, frame)).outcome;
    expect(await send({ cmdId: randomUUID(), type: 'BlowUp', data: {} })).toBe('400 INVALID_INPUT');
    expect(await send({ cmdId: 'x', type: 'ChangeHall', data: {} })).toBe('400 INVALID_INPUT');
    expect(await send([])).toBe('400 INVALID_INPUT');
    expect(await send({ cmdId: randomUUID(), type: 'OpenSession', data: {} })).toBe('403 FORBIDDEN');
  });

  it('shows and gives each conference to its own people only', async () => {
    const conference = await create();
    const id = conference.sessions[0]!.id;
    const stranger = (await newAccount(service, admin, `khach-${randomUUID().slice(0, 8)}`, ['organizer'])).browser;
    const plain = (await newAccount(service, admin, `thuong-${randomUUID().slice(0, 8)}`)).browser;

    expect((await stranger.get(`/api/conferences/${conference.id}`)).outcome).toBe('403 FORBIDDEN');
    expect((await stranger.get(`/api/sessions/${id}`)).outcome).toBe('403 FORBIDDEN');
    expect((await stranger.post(`/api/sessions/${id}/issue`)).outcome).toBe('403 FORBIDDEN');
    expect((await stranger.get('/api/conferences')).body).toEqual({ total: 0, conferences: [] });
    expect((await plain.post('/api/conferences', reference())).outcome).toBe('403 FORBIDDEN');
    expect((await plain.get('/api/bridge-points')).outcome).toBe('403 FORBIDDEN');
    expect((await service.browser().get('/api/units')).outcome).toBe('401 UNAUTHENTICATED');
    const mine = await organizer.get('/api/conferences?limit=100');
    expect((at(mine, 'conferences') as ConferenceView[]).map((one) => one.id)).toContain(conference.id);
    expect(at(await admin.get('/api/conferences?limit=1'), 'conferences.length')).toBe(1);
  });
});
