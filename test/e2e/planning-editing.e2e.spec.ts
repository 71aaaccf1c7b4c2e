import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  BridgePointView,
  ConferenceView,
  CreateConferenceRequest,
  EditsView,
  LinkAnswer,
  ProvincePointsView,
  SessionOutline,
  SessionPointsView,
  SessionView,
} from '@diemcau/contract';
import { conferenceView, editsView, sessionOutline, sessionPointsView, sessionView } from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { HOUR, STARTS, registerProvince, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

describe('a draft under several hands', () => {
  let service: Service;
  let admin: Browser;
  let hoa: Browser;
  let binh: Browser;
  let province: ProvincePointsView;
  let points: readonly BridgePointView[];
  let conference: ConferenceView;
  let path: string;
  let sitting: string;

  const byCode = (code: string): string => points.find((point) => point.unitCode === code)!.id;

  const draft = (): CreateConferenceRequest => ({
    title: 'Hội nghị tổng kết năm 2023',
    type: 'final_review',
    hostAgency: 'Ban Chỉ đạo 138',
    chairs: [
      { id: 'chu-toa', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] },
      { id: 'dong-chu-toa', name: 'Phạm Kim Đĩnh', positions: ['Giám đốc Công an tỉnh'] },
    ],
    hall: 'Hội trường A',
    sessions: [
      {
        title: 'Phiên buổi sáng',
        startsAt: STARTS,
        endsAt: STARTS + 4 * HOUR,
        agenda: [
          { id: 'bao-cao', kind: 'report', title: 'Báo cáo', minutes: 20, presenter: 'Đại tá Nguyễn Văn A' },
          { id: 'tham-luan', kind: 'discussion', title: 'Tham luận', minutes: 60 },
        ],
        participations: { select: 'province', centralId: province.centralId, summoned: 6 },
        registrations: [
          { entryId: 'ham-yen', itemId: 'tham-luan', pointId: byCode('074'), speakers: [{ name: 'Ma Phúc Dự' }] },
        ],
      },
    ],
  });

  const patch = (who: Browser, way: string, body: object): Promise<Answer> => who.send('PATCH', way, body);
  const session = async (): Promise<SessionView> => sessionView.parse((await hoa.get(sitting)).body);
  const edits = async (query = ''): Promise<EditsView> =>
    editsView.parse((await hoa.get(`${path}/edits${query}`)).body);

  beforeAll(async () => {
    ({ service, admin, organizer: hoa } = await startPlanning({}, 'hoa'));
    binh = (await newAccount(service, admin, 'binh')).browser;
    province = await registerProvince(hoa);
    const list = await hoa.get(`/api/bridge-points?under=${province.centralId}&limit=1000`);
    points = list.at('points') as BridgePointView[];
  });

  afterAll(() => service.stop());

  beforeEach(async () => {
    conference = conferenceView.parse((await hoa.post('/api/conferences', draft())).body);
    path = `/api/conferences/${conference.id}`;
    sitting = `/api/sessions/${conference.sessions[0]!.id}`;
    await admin.send('PUT', `${path}/grants`, { username: 'binh', roles: ['organizer'] });
  });

  it('changes only what a save names, and says who saved it when', async () => {
    service.clock.advance(60_000);
    const invitation = { requirements: 'Trang phục nghiêm túc.\nCó mặt trước 10 phút.', phone: '0207 382 4111' };
    const answer = await patch(binh, path, {
      version: 1,
      hall: 'Hội trường B',
      requirements: invitation.requirements,
      contact: { name: 'Văn phòng UBND tỉnh', phone: invitation.phone },
    });
    const { title, chairs, ...changed } = conferenceView.parse(answer.body);
    expect([title, chairs]).toEqual([conference.title, conference.chairs]);
    expect(changed).toMatchObject({ version: 2, hall: 'Hội trường B', requirements: invitation.requirements });
    expect(changed).toMatchObject({ contact: { phone: invitation.phone }, changedBy: { name: 'Đồng chí binh' } });
    expect(changed.changedAt - conference.changedAt).toBeGreaterThanOrEqual(60_000);

    const saved = sessionOutline.parse((await patch(hoa, sitting, { version: 1, title: 'Phiên toàn thể' })).body);
    expect(saved).toMatchObject({ version: 2, title: 'Phiên toàn thể', startsAt: STARTS, pointCount: 146 });
    expect(saved.agenda.map(({ id }) => id)).toEqual(['bao-cao', 'tham-luan']);
    const cleared = await patch(hoa, path, { version: 2, contact: null, requirements: null });
    expect(cleared.body).toMatchObject({ contact: null, requirements: null, hall: 'Hội trường B' });
  });

  it('tells the second of two what he missed, and writes nothing of his', async () => {
    await patch(hoa, sitting, { version: 1, title: 'Phiên một' });
    await patch(hoa, sitting, {
      version: 2,
      startsAt: STARTS + HOUR,
      agenda: [{ ...draft().sessions![0]!.agenda![1]! }],
    });
    const before = await session();
    const late = await patch(binh, sitting, { version: 1, title: 'Phiên của Bình', awards: [] });
    expect([late.outcome, late.at('error.params')]).toEqual([
      '409 VERSION_CONFLICT',
      { current: 3, by: 'Đồng chí hoa', at: before.changedAt, fields: 'title,startsAt,agenda' },
    ]);
    const points = await patch(binh, `${sitting}/participations`, { version: 2, remove: [byCode('071')] });
    expect(points.at('error.params.fields')).toBe('startsAt,agenda');
    expect(await session()).toEqual(before);
    await patch(binh, path, { version: 1, mc: { name: 'Lan', positions: [] } });
    const header = await patch(hoa, path, { version: 1, hall: 'Hội trường C' });
    expect(header.at('error.params')).toMatchObject({ current: 2, by: 'Đồng chí binh', fields: 'mc' });
  });

  it('makes no version of a save that changes nothing', async () => {
    const { agenda } = draft().sessions![0]!;
    const same = await patch(hoa, sitting, { version: 1, title: 'Phiên buổi sáng', agenda });
    expect([same.status, same.at('version')]).toEqual([200, 1]);
    expect((await patch(hoa, path, { version: 1, hall: 'Hội trường A' })).at('version')).toBe(1);
    expect((await patch(hoa, `${sitting}/participations`, { version: 1 })).at('version')).toBe(1);
    expect((await patch(hoa, sitting, { version: 9, title: 'Phiên buổi sáng' })).outcome).toBe('409 VERSION_CONFLICT');
  });

  it('keeps the acting chair while he is among the chairs, and takes the first when he is not', async () => {
    const [first, second] = draft().chairs!;
    const acting = await patch(hoa, path, { version: 1, actingChairId: 'dong-chu-toa' });
    expect(acting.at('actingChairId')).toBe('dong-chu-toa');
    expect((await patch(hoa, path, { version: 2, chairs: [second, first] })).at('actingChairId')).toBe('dong-chu-toa');
    expect((await patch(hoa, path, { version: 3, chairs: [first] })).at('actingChairId')).toBe('chu-toa');
    expect((await patch(hoa, path, { version: 4, actingChairId: 'ai-do' })).outcome).toBe('409 UNKNOWN_CHAIR');
    expect((await patch(hoa, path, { version: 4, secrecy: 'secret' })).outcome).toBe('422 SECRECY_REFUSED');
  });

  it('changes one figure at one of its points by a small request', async () => {
    const units = [{ id: '074', name: 'Huyện Hàm Yên', summoned: 9 }];
    const body = { version: 1, put: [{ pointId: byCode('074'), units }] };
    const before = await session();
    expect((await patch(hoa, `${sitting}/participations`, body)).body).toMatchObject({ version: 2, pointCount: 146 });
    const chaired = {
      version: 2,
      put: [{ pointId: byCode('074'), localChair: { name: 'Ma Phúc Dự', positions: [] } }],
    };
    expect((await patch(hoa, `${sitting}/participations`, chaired)).at('version')).toBe(3);

    const after = await session();
    expect(after.points.map(({ id }) => id)).toEqual(before.points.map(({ id }) => id));
    const changed = after.points.filter((point, i) => JSON.stringify(point) !== JSON.stringify(before.points[i]));
    expect(changed).toEqual([
      expect.objectContaining({
        id: byCode('074'),
        localChair: { name: 'Ma Phúc Dự', positions: [] },
        units: [{ ...units[0], leadDelegate: null, delegates: [] }],
      }),
    ]);
  });

  it('adds points in their place, takes others out, and starts anew with another selection', async () => {
    const way = `${sitting}/participations`;
    const [left, other] = [byCode('071'), byCode('072')];
    const before = (await session()).points.map(({ id }) => id);
    expect((await patch(hoa, way, { version: 1, remove: [left, other] })).at('pointCount')).toBe(144);
    const back = await patch(hoa, way, { version: 2, summoned: 3, put: [{ pointId: other }, { pointId: left }] });
    expect(back.at('pointCount')).toBe(146);
    const restored = (await session()).points;
    expect(restored.map(({ id }) => id)).toEqual(before);
    expect(restored.find(({ id }) => id === left)!.units).toEqual([expect.objectContaining({ summoned: 3 })]);

    const set = await hoa.post('/api/point-sets', {
      name: `Khối huyện ${conference.id}`,
      members: { kind: 'listed', pointIds: [byCode('074'), left] },
    });
    expect(set.status).toBe(201);
    const select = { select: 'set', setIds: [set.at('id')], summoned: 8, points: [{ pointId: province.centralId }] };
    expect((await patch(hoa, way, { version: 3, select, keep: true })).at('pointCount')).toBe(3);
    const kept = (await session()).points.map(({ id, units }) => [id, units[0]!.summoned]);
    expect(kept).toEqual([
      [province.centralId, 8],
      [left, 3],
      [byCode('074'), 6],
    ]);
    const unknown = { ...select, setIds: ['khong-co'] };
    expect((await patch(hoa, way, { version: 4, select: unknown })).outcome).toBe('422 UNKNOWN_SET');
  });

  it('does not let go of a point that the sitting still names, and says by what', async () => {
    const pointId = byCode('074');
    const use = { what: 'registration', id: 'ham-yen', pointId };
    const way = `${sitting}/participations`;
    for (const change of [
      { remove: [pointId] },
      { select: { select: 'listed', points: [{ pointId: province.centralId }] } },
    ]) {
      const answer = await patch(hoa, way, { version: 1, ...change });
      expect([answer.outcome, answer.at('error.params')]).toEqual(['409 POINT_IN_USE', use]);
    }
    expect((await patch(hoa, sitting, { version: 1, agenda: [] })).outcome).toBe('409 UNKNOWN_ITEM');
    expect((await patch(hoa, sitting, { version: 1, agenda: [], registrations: [] })).at('version')).toBe(2);
    expect((await patch(hoa, way, { version: 2, remove: [pointId] })).at('pointCount')).toBe(145);
    const gone = { itemId: 'x', pointId, speakers: [{ name: 'Ai đó' }] };
    expect((await patch(hoa, sitting, { version: 3, registrations: [gone] })).outcome).toBe('409 UNKNOWN_POINT');
    expect((await patch(hoa, way, { version: 3, remove: [pointId] })).outcome).toBe('409 UNKNOWN_POINT');
    const twice = { version: 3, put: [{ pointId: byCode('071') }, { pointId: byCode('071') }] };
    expect((await patch(hoa, way, twice)).outcome).toBe('422 DUPLICATE_ID');
    expect((await patch(hoa, way, { version: 3, put: [{ pointId: 'khong-co' }] })).outcome).toBe('409 UNKNOWN_POINT');
  });

  it('shows its points in pages, by name and by district, and itself without them', async () => {
    const page = async (query: string): Promise<SessionPointsView> =>
      sessionPointsView.parse((await hoa.get(`${sitting}/points?${query}`)).body);
    const { points: all } = await session();
    expect((await page('limit=2&offset=1')).points).toEqual(all.slice(1, 3));
    const district = await page(`under=${byCode('074')}`);
    expect([district.total, district.points[0]!.id]).toEqual([19, byCode('074')]);
    expect((await page('q=ham%20yen')).points.map(({ unitCode }) => unitCode)).toContain('074');
    expect(await page('offset=500')).toEqual({ total: 146, points: [] });
    const outline = (await hoa.get(`${sitting}?points=none`)).body as SessionOutline;
    expect(sessionOutline.parse(outline)).not.toHaveProperty('points');
    expect((await hoa.get(`${sitting}?points=some`)).outcome).toBe('400 INVALID_INPUT');
  });

  it('holds its sittings in the order that was chosen', async () => {
    const [first] = draft().sessions!;
    const second = (await hoa.post(`${path}/sessions`, { ...first!, title: 'Phiên chiều' })).at('id') as string;
    const moved = await patch(hoa, `/api/sessions/${second}`, { version: 1, position: 0 });
    expect(moved.at('version')).toBe(2);
    const { sessions } = conferenceView.parse((await hoa.get(path)).body);
    expect(sessions.map(({ id, version }) => [id, version])).toEqual([
      [second, 2],
      [conference.sessions[0]!.id, 1],
    ]);
    const stays = await patch(hoa, `/api/sessions/${second}`, { version: 2, position: 0 });
    expect([stays.status, stays.at('version')]).toEqual([200, 2]);
  });

  it('tells its history, newest first', async () => {
    service.clock.advance(1_000);
    await patch(binh, sitting, { version: 1, title: 'Phiên một', endsAt: STARTS + 3 * HOUR });
    service.clock.advance(1_000);
    await patch(hoa, path, { version: 1, hall: 'Hội trường B' });
    const { total, edits: newest } = await edits('?limit=2');
    expect(total).toBe(4);
    expect(newest.map(({ record, by, fields, title }) => [record, by.name, fields, title])).toEqual([
      ['conference', 'Đồng chí hoa', ['hall'], 'Hội nghị tổng kết năm 2023'],
      ['session', 'Đồng chí binh', ['title', 'endsAt'], 'Phiên một'],
    ]);
    expect((await edits('?offset=2')).edits.map(({ fields }) => fields)).toEqual([['created'], ['created']]);
  });

  it('takes its link from a point that no longer takes part, and makes another when it is back', async () => {
    const linked = async (): Promise<LinkAnswer | undefined> => {
      const links = (await hoa.post(`${sitting}/links`)).at('links') as LinkAnswer[];
      return links.find(({ pointId }) => pointId === byCode('071'));
    };
    const first = await linked();
    const way = `${sitting}/participations`;
    expect((await patch(hoa, way, { version: 1, remove: [byCode('071')] })).status).toBe(200);
    expect(await linked()).toBeUndefined();
    expect((await patch(hoa, way, { version: 2, put: [{ pointId: byCode('071') }] })).status).toBe(200);
    const second = await linked();
    expect(second?.id).not.toBe(first?.id);
    const all = { select: 'listed', points: [{ pointId: byCode('074') }, { pointId: province.centralId }] };
    expect((await patch(hoa, way, { version: 3, select: all })).status).toBe(200);
    expect((await hoa.get(`${sitting}/links`)).at('links.length')).toBe(2);
  });

  it('is deleted with every way into it, and leaves the points to others', async () => {
    const links = (await hoa.post(`${sitting}/links`)).at('links') as LinkAnswer[];
    const [linkId, token] = new URL(links[1]!.url!).hash.slice(1).split('.');
    const operator = service.browser();
    expect((await operator.post('/api/access/links/open', { linkId, token })).status).toBe(200);
    expect((await operator.get('/api/access/me')).status).toBe(200);

    expect((await hoa.send('DELETE', `${sitting}?version=2`)).outcome).toBe('409 VERSION_CONFLICT');
    expect((await hoa.send('DELETE', sitting)).outcome).toBe('400 INVALID_INPUT');
    expect((await hoa.send('DELETE', `${sitting}?version=1`)).status).toBe(204);
    expect((await admin.get(sitting)).outcome).toBe('403 FORBIDDEN');
    expect((await operator.get('/api/access/me')).outcome).toBe('401 UNAUTHENTICATED');
    expect((await service.browser().post('/api/access/links/open', { linkId, token })).outcome).toBe(
      '401 LINK_INVALID',
    );
    expect((await edits()).edits[0]).toMatchObject({
      record: 'session',
      fields: ['deleted'],
      title: 'Phiên buổi sáng',
    });

    expect((await binh.send('DELETE', `${path}?version=1`)).status).toBe(204);
    expect((await admin.get(path)).outcome).toBe('404 NOT_FOUND');
    expect((await hoa.get(path)).outcome).toBe('403 FORBIDDEN');
    const { body } = await hoa.get('/api/conferences?limit=100');
    expect(JSON.stringify(body)).not.toContain(conference.id);
    const audit = (await admin.get('/api/audit?limit=5')).at('records') as { action: string; subject: string }[];
    expect(audit.map(({ action, subject }) => [action, subject])).toEqual(
      expect.arrayContaining([['conference_deleted', conference.id]]),
    );
  });

  it('that was issued is never deleted, nor the conference it belongs to', async () => {
    const second = await hoa.post(`${path}/sessions`, { ...draft().sessions![0]!, title: 'Phiên chiều' });
    expect((await hoa.post(`${sitting}/issue`)).outcome).toBe('200');
    expect((await hoa.send('DELETE', `${sitting}?version=1`)).outcome).toBe('409 ALREADY_ISSUED');
    expect((await hoa.send('DELETE', `${path}?version=1`)).outcome).toBe('409 ALREADY_ISSUED');
    expect((await patch(hoa, path, { version: 1, hall: 'Hội trường B' })).outcome).toBe('409 ALREADY_ISSUED');
    const remove = { version: 1, remove: [byCode('071')] };
    expect((await patch(hoa, `${sitting}/participations`, remove)).outcome).toBe('409 ALREADY_ISSUED');
    expect((await hoa.send('DELETE', `/api/sessions/${String(second.at('id'))}?version=1`)).status).toBe(204);
  });
});
