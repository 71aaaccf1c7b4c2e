import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointView, LinkAnswer, ReadinessView } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import {
  HOUR,
  type Point,
  STARTS,
  issue,
  plan,
  registerProvince,
  review,
  startPlanning,
  wholeProvince,
} from './support/planning-house.js';
import { ADMIN, type Service, newAccount } from './support/service.js';

const CONTACT = { room: 'P.201', terminal: 'PC', technician: 'Lý Văn Bảo', phone: '0987 654 321' };
const passed = { camera: 'passed', microphone: 'passed', loudspeaker: 'passed', network: 'passed', note: '' };

describe('the overview of readiness', () => {
  let service: Service;
  let organizer: Browser;
  let technician: Browser;
  let sessionId: string;
  let points: readonly Point[];
  let hall: Point;
  let district: Point;
  let communes: readonly Point[];

  const url = (rest: string): string => `/api/sessions/${sessionId}${rest}`;
  const say = async (type: string, data: object, who = technician): Promise<void> => {
    const answer = await who.post(url('/commands'), { cmdId: randomUUID(), type, data });
    expect([type, answer.outcome]).toEqual([type, '200']);
  };
  const overview = async (query = ''): Promise<ReadinessView> => {
    const answer = await technician.get(url(`/readiness${query}`));
    expect(answer.outcome).toBe('200');
    return answer.body as ReadinessView;
  };
  const ids = ({ lines }: ReadinessView): readonly string[] => lines.map(({ pointId }) => pointId);

  beforeAll(async () => {
    const house = await startPlanning();
    ({ service, organizer } = house);
    const { centralId } = await registerProvince(organizer);
    const made = await plan(organizer, review(wholeProvince(centralId)));
    ({ sessionId } = made);
    expect((await organizer.get(url('/readiness'))).outcome).toBe('409 NOT_ISSUED');
    await issue(organizer, sessionId);
    const grant = { username: 'kythuat', roles: ['technician'] };
    technician = (await newAccount(service, house.admin, 'kythuat')).browser;
    expect((await organizer.send('PUT', `/api/conferences/${made.id}/grants`, grant)).status).toBeLessThan(300);
    points = (await organizer.get(url(''))).at('points') as readonly Point[];
    hall = points.find(({ id }) => id === centralId)!;
    district = points.find(({ unitCode }) => unitCode === '074')!;
    communes = points.filter(({ parentId }) => parentId === district.id);
  });

  afterAll(() => service.stop());

  it('begins with nothing confirmed, in the order of the plan', async () => {
    const view = await overview('?limit=10');
    expect(view).toMatchObject({
      deadline: STARTS - HOUR,
      leftMs: STARTS - HOUR - service.clock.session(),
      total: { points: 146, unconfirmed: 146, ready: 0, declined: 0, late: 0 },
      found: 146,
    });
    expect(ids(view)).toEqual(points.slice(0, 10).map(({ id }) => id));
    expect(view.lines[1]).toMatchObject({
      step: 'unconfirmed',
      parentName: hall.name,
      contact: null,
      delegates: { registered: 0, summoned: 6 },
      lastTriedAt: null,
      history: null,
    });
    expect(view.parents.find(({ parentId }) => parentId === district.id)).toMatchObject({
      name: district.name,
      points: 18,
      unconfirmed: 18,
    });
  });

  it('follows the points, failures first at their step, with the devices that fail and whom to telephone', async () => {
    const [good, bad, fine, gone] = communes;
    for (const { id } of [good!, bad!, fine!]) await say('ConfirmPoint', { pointId: id, contact: CONTACT });
    await say('ReportEquipmentTest', { pointId: good!.id, report: passed });
    await say('DeclareReady', { pointId: good!.id });
    service.clock.advance(1_000);
    const broken = { ...passed, microphone: 'failed', loudspeaker: 'not_tested', note: 'Micro rè' };
    await say('ReportEquipmentTest', { pointId: bad!.id, report: broken });
    await say('DeclinePoint', { pointId: gone!.id, reason: 'Trùng lịch' });

    const { total, groups } = await overview();
    expect(total).toEqual({
      points: 146,
      unconfirmed: 142,
      confirmed: 2,
      tested: 0,
      rehearsed: 0,
      ready: 1,
      declined: 1,
      late: 0,
    });
    expect(groups.reduce((sum, group) => sum + group.points, 0)).toBe(146);
    const district18 = await overview(`?parent=${district.id}&limit=50`);
    expect(district18.found).toBe(18);
    expect(ids(district18).slice(-4)).toEqual([bad!.id, fine!.id, good!.id, gone!.id]);
    const line = (await overview('?step=failed')).lines[0];
    expect(line).toMatchObject({
      pointId: bad!.id,
      failedTest: { failed: ['microphone'], notTested: ['loudspeaker'], note: 'Micro rè' },
      lastTriedAt: service.clock.session(),
      contact: { name: 'Lý Văn Bảo', phone: '0987 654 321', from: 'confirmed' },
    });
    expect((await overview('?step=declined')).lines).toMatchObject([
      { pointId: gone!.id, declined: 'Trùng lịch', late: false },
    ]);
    expect(ids(await overview('?step=ready'))).toEqual([good!.id]);
  });

  it('telephones the technician of the registry before the hotline, else the point above', async () => {
    const read = async ({ id, name }: Point): Promise<object | null | undefined> =>
      (await overview(`?q=${encodeURIComponent(name)}&limit=500`)).lines.find(({ pointId }) => pointId === id)?.contact;
    const commune = communes[5]!;
    expect(await read(commune)).toBeNull();
    const record = (await organizer.get(`/api/bridge-points/${district.id}`)).body as BridgePointView;
    const technicianOfRegistry = { name: 'Ma Thị Na', phone: '0912 000 222' };
    const { id, version } = record;
    const change = { id, version, technician: technicianOfRegistry, hotline: '0207 3811 811' };
    expect((await organizer.send('PATCH', '/api/bridge-points', { changes: [change] })).outcome).toBe('200');
    const registered = { name: 'Ma Thị Na', phone: '0912 000 222', pointId: district.id };
    expect(await read(district)).toEqual({ ...registered, from: 'registered' });
    expect(await read(commune)).toEqual({ ...registered, from: 'parent' });
    await say('ConfirmPoint', { pointId: district.id, contact: { ...CONTACT, phone: '0912 111 222', technician: '' } });
    expect(await read(commune)).toEqual({ name: null, phone: '0912 111 222', from: 'parent', pointId: district.id });
  });

  it('is searched without marks, and shows a point that was added later', async () => {
    const added = {
      ...(points[1] as object),
      id: 'bo-sung',
      name: 'ĐIỂM CẦU TRẠI GIAM QUYẾT TIẾN',
      parentId: district.id,
      unitCode: null,
      hotline: '0207 3999 999',
      units: [],
    };
    await say('AddPoint', { point: added, reason: 'Bổ sung theo chỉ đạo' }, organizer);
    const view = await overview('?q=trai%20giam');
    expect(view.total.points).toBe(147);
    expect(view.lines).toMatchObject([{ pointId: 'bo-sung', contact: { phone: '0207 3999 999', from: 'hotline' } }]);
    await say('RemovePoint', { pointId: 'bo-sung', reason: 'Nhầm' }, organizer);
    expect((await overview('?q=trai%20giam')).found).toBe(0);
  });

  it('says who is late once the deadline has passed, declined points never', async () => {
    service.clock.jump(STARTS - HOUR + 1 - service.clock.session());
    const { total, leftMs } = await overview();
    expect(leftMs).toBe(-1);
    expect(total.late).toBe(144);
    expect((await overview('?step=late&offset=140&limit=10')).lines).toHaveLength(4);
    service.clock.jump(STARTS - 7 * 24 * HOUR - service.clock.session());
    expect((await overview()).total.late).toBe(0);
  });

  it('answers only the desk, and refuses what it does not know', async () => {
    const links = (await organizer.post(url('/links'))).at('links') as readonly LinkAnswer[];
    const link = links.find(({ pointId }) => pointId === district.id)!;
    const [linkId, token] = new URL(link.url!).hash.slice(1).split('.');
    const operator = service.browser();
    await operator.post('/api/access/links/open', { linkId, token });
    const opened = await overview('?limit=500');
    expect(opened.opened).toBe(1);
    expect(opened.lines.filter(({ linkOpenedAt }) => linkOpenedAt !== null)).toMatchObject([
      { pointId: district.id, linkOpenedAt: service.clock.session() },
    ]);
    expect((await overview('?step=unopened')).found).toBe(opened.total.unconfirmed);
    const outcome = async (who: Browser, query: string): Promise<string> => {
      const answer: Answer = await who.get(url(`/readiness${query}`));
      return answer.outcome;
    };
    expect(await outcome(operator, '')).toBe('403 FORBIDDEN');
    const confirm = { cmdId: randomUUID(), type: 'ConfirmPoint', data: { pointId: hall.id, contact: CONTACT } };
    expect((await operator.post(url('/commands'), confirm)).outcome).toBe('403 NOT_YOUR_POINT');
    expect(await outcome(technician, '?step=abc')).toBe('400 INVALID_INPUT');
    expect(await outcome(technician, '?limit=5000')).toBe('400 INVALID_INPUT');
    expect(await outcome(technician, '?colour=red')).toBe('400 INVALID_INPUT');
    expect((await overview('?parent=khong-co')).found).toBe(0);
  });
});

describe('the overview of a conference of the whole country', () => {
  // 34 provinces and 3,321 communes below the hall of the Government.
  const COUNTRY = 3_356;
  let service: Service;
  let admin: Browser;

  const must = (answer: Answer): Answer => {
    if (answer.status >= 400) throw new Error(`${answer.outcome} ${JSON.stringify(answer.body).slice(0, 400)}`);
    return answer;
  };
  const overview = async (sessionId: string, query: string): Promise<ReadinessView> =>
    must(await admin.get(`/api/sessions/${sessionId}/readiness?${query}`)).body as ReadinessView;
  const issued = async (centralId: string): Promise<string> => {
    const { id, sessionId } = await plan(admin, review(wholeProvince(centralId)));
    const roles = ['organizer', 'chair', 'secretary', 'technician'];
    must(await admin.send('PUT', `/api/conferences/${id}/grants`, { username: ADMIN.username, roles }));
    await issue(admin, sessionId);
    return sessionId;
  };
  const say = async (sessionId: string, type: string, data: object): Promise<void> => {
    must(await admin.post(`/api/sessions/${sessionId}/commands`, { cmdId: randomUUID(), type, data }));
  };

  beforeAll(async () => {
    ({ service, admin } = await startPlanning());
  });

  afterAll(() => service.stop());

  it('shows the whole country in pages, with what became of its points before', async () => {
    const hall = { name: 'Hội trường Chính phủ' };
    const country = must(await admin.post('/api/bridge-points/country', { date: '2026-01-15', hall }));
    const centralId = country.at('centralId') as string;
    const before = await issued(centralId);
    const first = (await overview(before, 'limit=3')).lines.map(({ pointId }) => pointId);
    await say(before, 'OpenSession', {});
    service.clock.advance(60_000);
    await say(before, 'CheckIn', { pointId: first[1], units: [] });
    await say(before, 'ConcludeSession', {});

    const sessionId = await issued(centralId);
    await say(sessionId, 'DeclinePoint', { pointId: first[2], reason: 'Mất điện' });
    const view = await overview(sessionId, 'q=xa&limit=50');
    expect(view.total).toMatchObject({ points: COUNTRY, declined: 1, unconfirmed: COUNTRY - 1 });
    expect(view.parents).toHaveLength(36);

    // Lists of all that owe something, and the hall's own page with the points below it, in pages.
    const due = must(await admin.get(`/api/sessions/${sessionId}/reminders?within=240`));
    expect((due.at('points') as unknown[]).length).toBe(COUNTRY - 1);
    const whole = must(await admin.get(`/api/sessions/${sessionId}/registration/${centralId}?limit=1000`));
    expect(whole.at('below.total')).toBe(COUNTRY - 1);
    expect((whole.at('below.points') as unknown[]).length).toBe(1_000);

    const page = await overview(sessionId, 'limit=3');
    expect(page.lines.map(({ pointId, history }) => [pointId, history])).toContainEqual([
      first[1],
      { of: 1, late: 1, lost: 0, weak: 0 },
    ]);
  }, 120_000);
});
