import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkAnswer, RegistrationView } from '@diemcau/contract';
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
import type { Service } from './support/service.js';

const CONTACT = { room: 'Phòng họp tầng 2', terminal: 'Máy tính', technician: 'Lý Văn Bảo', phone: '0987 654 321' };
const WORKING = { camera: 'passed', microphone: 'passed', loudspeaker: 'passed', network: 'passed', note: '' } as const;

describe('registration before the day through the link of a point', () => {
  let service: Service;
  let organizer: Browser;
  let sessionId: string;
  let points: readonly Point[];
  let links: readonly LinkAnswer[];
  let district: Point;
  let commune: Point;
  let stranger: Point;

  const url = (rest = ''): string => `/api/sessions/${sessionId}${rest}`;
  const open = async ({ id }: Point): Promise<Browser> => {
    const link = links.find(({ pointId }) => pointId === id)!;
    const [linkId, token] = new URL(link.url!).hash.slice(1).split('.');
    const browser = service.browser();
    expect((await browser.post('/api/access/links/open', { linkId, token })).outcome).toBe('200');
    return browser;
  };
  const say = (who: Browser, type: string, data: object, cmdId = randomUUID()): Promise<Answer> =>
    who.post(url('/commands'), { cmdId, type, data });
  const registration = async (who: Browser, rest = ''): Promise<RegistrationView> => {
    const answer = await who.get(url(`/registration${rest}`));
    expect(answer.outcome).toBe('200');
    return answer.body as RegistrationView;
  };
  const delegates = (point: RegistrationView['point'], name: string) => ({
    pointId: point.pointId,
    unitId: point.units[0]!.id,
    leadDelegate: { name, positions: ['Chủ tịch UBND xã'], substituteFor: null },
    delegates: [{ name: 'Hoàng Thị Lan', positions: ['Công chức'], substituteFor: 'Ma Văn Dự' }],
  });
  const paper = (point: Point, entryId: string, topic = 'Kinh nghiệm hòa giải ở cơ sở') => ({
    entryId,
    pointId: point.id,
    kind: 'paper',
    itemId: 'tham-luan',
    speakers: [{ name: 'Ma Phúc Dự', position: 'Phó Chủ tịch' }],
    topic,
    onBehalfOf: null,
  });

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning());
    const { centralId } = await registerProvince(organizer);
    const agenda = [
      { id: 'bao-cao', kind: 'report', title: 'Báo cáo', minutes: 20 },
      { id: 'tham-luan', kind: 'discussion', title: 'Tham luận', minutes: 60 },
    ] as const;
    const invitation = {
      requirements: 'Các điểm cầu bố trí cán bộ kỹ thuật trực trước 60 phút.',
      contact: { name: 'Văn phòng UBND tỉnh', phone: '0207 3822 811' },
    };
    ({ sessionId } = await plan(organizer, review(wholeProvince(centralId), { agenda: [...agenda] }, invitation)));
    await issue(organizer, sessionId);
    points = (await organizer.get(url())).at('points') as readonly Point[];
    links = (await organizer.post(url('/links'))).at('links') as readonly LinkAnswer[];
    const byCode = (code: string): Point => points.find((point) => point.unitCode === code)!;
    district = byCode('074');
    commune = points.find(({ parentId }) => parentId === district.id)!;
    stranger = points.find(({ parentId }) => parentId === byCode('072').id)!;
  });

  afterAll(() => service.stop());

  it('shows the invitation, what is owed by when, and nothing of other points', async () => {
    const operator = await open(commune);
    const view = await registration(operator);
    expect(view.conference).toMatchObject({
      conferenceTitle: 'Hội nghị tổng kết năm 2023',
      hall: 'Hội trường UBND tỉnh',
      requirements: 'Các điểm cầu bố trí cán bộ kỹ thuật trực trước 60 phút.',
      contact: { phone: '0207 3822 811' },
      chairs: [{ name: 'Hoàng Việt Phương', acting: true }],
    });
    expect(view.conference.agenda.map(({ id, registers }) => [id, registers])).toEqual([
      ['bao-cao', ['paper', 'speech']],
      ['tham-luan', ['paper', 'speech']],
    ]);
    expect(view.point).toMatchObject({ pointId: commune.id, step: 'unconfirmed', next: 'confirm', contact: null });
    const due = Object.fromEntries(view.point.duties.map(({ kind, at, state }) => [kind, [at, state]]));
    expect(due).toMatchObject({
      test: [Date.parse('2024-01-24T14:00:00+07:00'), 'open'],
      confirm: [Date.parse('2024-01-24T17:00:00+07:00'), 'open'],
      papers: [Date.parse('2024-01-24T17:00:00+07:00'), 'done'],
      ready: [STARTS - HOUR, 'open'],
    });
    expect(view.below).toEqual({ total: 0, points: [] });
    const text = JSON.stringify(view);
    for (const other of points)
      if (other.id !== commune.id && other.id !== district.id) expect(text).not.toContain(other.id);
  });

  it('takes all that the point registers, step by step, once each however often it is sent', async () => {
    const operator = await open(commune);
    const confirm = { pointId: commune.id, contact: CONTACT };
    const cmdId = randomUUID();
    const first = await say(operator, 'ConfirmPoint', confirm, cmdId);
    expect(first.outcome).toBe('200');
    // The line broke before the answer came: the page sends the same again.
    expect((await say(operator, 'ConfirmPoint', confirm, cmdId)).body).toEqual(first.body);
    // A second tab, with a command of its own.
    const tab = await open(commune);
    expect((await say(tab, 'ConfirmPoint', confirm)).outcome).toBe('409 NOTHING_CHANGED');

    const { point } = await registration(operator);
    expect(point).toMatchObject({ step: 'confirmed', next: 'delegates', confirmed: { contact: CONTACT } });
    expect(point.contact).toEqual({
      name: 'Lý Văn Bảo',
      phone: '0987 654 321',
      from: 'confirmed',
      pointId: commune.id,
    });
    for (const [type, data] of [
      ['RegisterDelegates', delegates(point, 'Nguyễn Thị Hoa')],
      ['ReportEquipmentTest', { pointId: commune.id, report: WORKING }],
      ['SetAutoMicrophone', { pointId: commune.id, on: !point.autoMicrophone }],
      ['RegisterSpeech', paper(commune, 'p1')],
      ['RegisterSpeech', { ...paper(commune, 'k1', 'Đề nghị sửa đường liên xã'), kind: 'speech', speakers: [] }],
    ] as const) {
      expect([type, (await say(operator, type, data)).outcome]).toEqual([type, '200']);
    }
    const done = await registration(tab);
    expect(done.point).toMatchObject({ step: 'tested', next: 'papers', autoMicrophone: !point.autoMicrophone });
    expect(done.point.units[0]!.registered).toMatchObject({
      leadDelegate: { name: 'Nguyễn Thị Hoa' },
      delegates: [{ substituteFor: 'Ma Văn Dự' }],
    });
    expect(done.point.speeches.map(({ entryId, state, editable }) => [entryId, state, editable])).toEqual([
      ['p1', 'registered', true],
      ['k1', 'registered', true],
    ]);
    const named = { entryId: 'k1', speakers: [{ name: 'Lý A', position: '' }], topic: 'Sửa đường liên xã' };
    expect((await say(tab, 'EditSpeech', named)).outcome).toBe('200');
    expect((await say(tab, 'DeclareReady', { pointId: commune.id })).outcome).toBe('200');
    expect((await registration(operator)).point).toMatchObject({ step: 'ready', next: 'rehearsal' });
    expect((await say(tab, 'WithdrawRequest', { entryId: 'k1' })).outcome).toBe('200');
  });

  it('gives the confirmed telephone to the desk and to the short code', async () => {
    const list = (await organizer.get(url('/links'))).at('links') as readonly LinkAnswer[];
    const { shortCode } = list.find(({ pointId }) => pointId === commune.id)!;
    expect(shortCode).not.toBeNull();
    expect(list.find(({ pointId }) => pointId === stranger.id)!.shortCode).toBeNull();
    const code = async (phoneDigits: string): Promise<string> =>
      (await service.browser().post('/api/access/short-codes/open', { code: shortCode, phoneDigits })).outcome;
    service.clock.jump(STARTS - HOUR - service.clock.session());
    expect(await code('0000')).toBe('401 LINK_INVALID');
    expect(await code('4321')).toBe('200');
    service.clock.jump(STARTS - 7 * 24 * HOUR - service.clock.session());
  });

  it('lets the parent see, telephone and register for the points below it, and for nobody else', async () => {
    const parent = await open(district);
    const view = await registration(parent);
    expect(view.below.total).toBe(18);
    expect(view.below.points.find(({ pointId }) => pointId === commune.id)).toMatchObject({
      step: 'ready',
      declined: false,
      overdue: false,
      contact: { phone: '0987 654 321' },
    });
    const silent = points.filter(({ parentId }) => parentId === district.id)[1]!;
    expect(
      (await say(parent, 'ConfirmPoint', { pointId: silent.id, contact: { ...CONTACT, phone: '' } })).outcome,
    ).toBe('200');
    expect((await say(parent, 'RegisterSpeech', paper(silent, 'p2'))).outcome).toBe('200');
    const theirs = await registration(parent, `/${silent.id}`);
    expect(theirs.point).toMatchObject({ pointId: silent.id, step: 'confirmed', contact: null });
    expect(theirs.point.speeches).toMatchObject([{ entryId: 'p2', editable: true }]);
    // The commune had its page open since before: it is told who was first.
    const late = await open(silent);
    const unseen = { pointId: silent.id, contact: { ...CONTACT, room: 'Phòng khác' }, seenAt: null };
    const refused = await say(late, 'ConfirmPoint', unseen);
    expect([refused.outcome, refused.at('error.params.by')]).toEqual(['409 CHANGED_MEANWHILE', district.name]);
    // The commune reads what was entered for it.
    expect((await registration(await open(silent))).point.confirmed?.contact.room).toBe(CONTACT.room);

    expect((await parent.get(url(`/registration/${stranger.id}`))).outcome).toBe('403 FORBIDDEN');
    expect((await say(parent, 'ConfirmPoint', { pointId: stranger.id, contact: CONTACT })).outcome).toBe(
      '403 NOT_YOUR_POINT',
    );
    expect((await say(parent, 'RegisterSpeech', paper(stranger, 'p3'))).outcome).toBe('403 NOT_YOUR_POINT');
    const child = await open(commune);
    expect((await child.get(url(`/registration/${district.id}`))).outcome).toBe('403 FORBIDDEN');
    expect((await child.get(url(`/registration/${silent.id}`))).outcome).toBe('403 FORBIDDEN');
    expect((await say(child, 'WithdrawRequest', { entryId: 'p2' })).outcome).toBe('403 NOT_YOUR_POINT');
    // What the desk does is not a point's to do.
    expect((await say(child, 'ChangeHall', { hall: 'Nhà tôi', reason: 'gần' })).outcome).toBe('403 FORBIDDEN');
    expect((await child.get(url('/readiness'))).outcome).toBe('403 FORBIDDEN');
  });

  it('lets the organizer register for a point whose link was revoked', async () => {
    const link = links.find(({ pointId }) => pointId === stranger.id)!;
    expect((await organizer.post(url(`/links/${link.id}/revoke`))).outcome).toBe('200');
    const { point } = await registration(organizer, `/${stranger.id}`);
    expect((await say(organizer, 'ConfirmPoint', { pointId: stranger.id, contact: CONTACT })).outcome).toBe('200');
    expect((await say(organizer, 'RegisterDelegates', delegates(point, 'Bàn Văn C'))).outcome).toBe('200');
    expect((await say(organizer, 'RegisterSpeech', paper(stranger, 'p4'))).outcome).toBe('200');
    expect((await registration(organizer, `/${stranger.id}`)).point).toMatchObject({ step: 'confirmed', next: 'test' });
    expect((await organizer.get(url('/registration/khong-co'))).outcome).toBe('404 NOT_FOUND');
  });

  it('declines with a reason, and confirming takes that back', async () => {
    const other = points.filter(({ parentId }) => parentId === district.id)[2]!;
    const operator = await open(other);
    expect((await say(operator, 'DeclinePoint', { pointId: other.id, reason: '' })).outcome).toBe('400 INVALID_INPUT');
    expect((await say(operator, 'DeclinePoint', { pointId: other.id, reason: 'Trùng lịch bầu cử' })).outcome).toBe(
      '200',
    );
    const declined = (await registration(operator)).point;
    expect(declined).toMatchObject({ declined: { reason: 'Trùng lịch bầu cử' }, next: null });
    expect(declined.duties.every(({ state }) => state === 'done')).toBe(true);
    expect((await say(operator, 'DeclareReady', { pointId: other.id })).outcome).toBe('409 POINT_DECLINED');
    expect((await say(operator, 'ConfirmPoint', { pointId: other.id, contact: CONTACT })).outcome).toBe('200');
    expect((await registration(operator)).point).toMatchObject({ declined: null, step: 'confirmed' });
  });

  it('tells what changed since the invitation', async () => {
    const operator = await open(commune);
    const hall = { hall: 'Hội trường Tỉnh ủy', reason: 'Sửa chữa' };
    expect((await say(organizer, 'ChangeHall', hall)).outcome).toBe('200');
    const { point, conference } = await registration(operator);
    expect(conference.hall).toBe('Hội trường Tỉnh ủy');
    expect(point.changes).toMatchObject([{ kind: 'hall', reason: 'Sửa chữa', after: 'Hội trường Tỉnh ủy' }]);
  });

  it('refuses what is malformed, too long, and too fast', async () => {
    const operator = await open(commune);
    const contact = (phone: string) => ({ pointId: commune.id, contact: { ...CONTACT, phone } });
    expect((await say(operator, 'ConfirmPoint', contact('gọi sau'))).outcome).toBe('400 INVALID_INPUT');
    expect((await say(operator, 'RegisterSpeech', paper(commune, 'p5', ''))).outcome).toBe('400 INVALID_INPUT');
    expect((await say(operator, 'RegisterSpeech', paper(commune, 'p5', 'x'.repeat(501)))).outcome).toBe(
      '400 INVALID_INPUT',
    );
    expect((await operator.get(url('/registration?limit=0'))).outcome).toBe('400 INVALID_INPUT');
    const burst = await Promise.all(
      Array.from({ length: 40 }, () => say(operator, 'SetAutoMicrophone', { pointId: 'khac', on: true })),
    );
    const tooMany = burst.filter(({ outcome }) => outcome === '429 TOO_MANY_REQUESTS');
    expect(tooMany.length).toBeGreaterThan(0);
    expect(tooMany[0]!.headers.get('retry-after')).not.toBeNull();
    // Another device of the same point is not held up by it.
    expect((await say(await open(commune), 'SetAutoMicrophone', { pointId: 'khac', on: true })).outcome).toBe(
      '409 UNKNOWN_POINT',
    );
  });

  it('ends with the link', async () => {
    const operator = await open(commune);
    const link = links.find(({ pointId }) => pointId === commune.id)!;
    await organizer.post(url(`/links/${link.id}/revoke`));
    expect((await operator.get(url('/registration'))).outcome).toBe('401 UNAUTHENTICATED');
    expect((await say(operator, 'DeclareReady', { pointId: commune.id })).outcome).toBe('401 UNAUTHENTICATED');
  });
});
