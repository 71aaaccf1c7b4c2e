import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointView, PointSetView, ProvincePointsView } from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const PATH = '/api/point-sets';
const TUYEN_QUANG = { provinceCode: '08', date: '2025-12-01', hall: { name: 'Hội trường UBND tỉnh Tuyên Quang' } };

describe('saved sets of points over HTTP', () => {
  let service: Service;
  let hoa: Browser;
  let nam: Browser;
  let centralId: string;
  let points: readonly BridgePointView[];

  const create = async (name: string, members: object): Promise<PointSetView> => {
    const answer = await hoa.post(PATH, { name, members });
    if (answer.status !== 201) throw new Error(answer.outcome + JSON.stringify(answer.body));
    return answer.body as PointSetView;
  };
  const listing = (...pointIds: string[]) => ({ kind: 'listed', pointIds });
  const get = async (id: string): Promise<PointSetView> => (await hoa.get(`${PATH}/${id}`)).body as PointSetView;

  beforeAll(async () => {
    const house = await startPlanning({}, 'hoa');
    ({ service, organizer: hoa } = house);
    nam = (await newAccount(service, house.admin, 'nam', ['organizer'])).browser;
    ({ centralId } = (await hoa.post('/api/bridge-points/province', TUYEN_QUANG)).body as ProvincePointsView);
    points = (await hoa.get('/api/bridge-points?limit=1000')).at('points') as BridgePointView[];
  });

  afterAll(() => service.stop());

  it('are none at first', async () => {
    expect((await hoa.get(PATH)).body).toEqual({ sets: [] });
    expect((await hoa.get(`${PATH}/none`)).outcome).toBe('404 NOT_FOUND');
  });

  it('follow the registry by a rule: the communes of the province, one more when one is added', async () => {
    const set = await create('124 xã toàn tỉnh', { kind: 'rule', rule: { under: centralId, level: 'commune' } });
    expect(set).toMatchObject({
      ...{ version: 1, kind: 'rule', count: 124, changedBy: { name: 'Đồng chí hoa' } },
      rule: { under: centralId, level: 'commune', group: null, role: null },
    });
    const communes = points.filter(({ level }) => level === 'commune');
    expect(set.points.map(({ id }) => id)).toEqual(communes.map(({ id }) => id));
    expect(set.points[0]).toEqual({
      ...{ id: communes[0]!.id, name: communes[0]!.name, unitCode: communes[0]!.unitCode, level: 'commune' },
      ...{ unitName: communes[0]!.unitName, parentId: centralId, group: null, role: 'member' },
    });
    const body = {
      name: 'ĐIỂM CẦU XÃ KHÁC',
      unitCode: '00004',
      unitDate: '2025-12-01',
      parentId: centralId,
      sortOrder: 1,
    };
    expect((await hoa.post('/api/bridge-points', body)).outcome).toBe('201');
    expect((await get(set.id)).count).toBe(125);
  });

  it('list points in the registry’s order, and lose one that leaves the registry', async () => {
    const made = await hoa.post('/api/bridge-points', { name: 'ĐIỂM CẦU SỞ TƯ PHÁP', sortOrder: 9_000 });
    const id = made.at('id') as string;
    const set = await create('Khối sở ngành', listing(id, points[3]!.id, centralId));
    expect(set.points.map((point) => point.id)).toEqual([centralId, points[3]!.id, id]);

    expect((await hoa.send('DELETE', `/api/bridge-points/${id}?version=1`)).status).toBe(204);
    expect((await get(set.id)).points.map((point) => point.id)).toEqual([centralId, points[3]!.id]);
    const listed = (await hoa.get(PATH)).at('sets') as PointSetView[];
    expect(listed.map(({ name, count }) => [name, count])).toEqual([
      ['124 xã toàn tỉnh', 125],
      ['Khối sở ngành', 2],
    ]);
  });

  it('hold the point that a rule begins at', async () => {
    const made = await hoa.post('/api/bridge-points', { name: 'ĐIỂM CẦU CỤM', sortOrder: 9_100 });
    const id = made.at('id') as string;
    const set = await create('Cụm', { kind: 'rule', rule: { under: id } });
    const kept = await hoa.send('DELETE', `/api/bridge-points/${id}?version=1`);
    expect([kept.outcome, kept.at('error.params.reason')]).toEqual(['409 POINT_IN_USE', 'set']);
    expect((await hoa.send('DELETE', `${PATH}/${set.id}?version=1`)).status).toBe(204);
    expect((await hoa.send('DELETE', `/api/bridge-points/${id}?version=1`)).status).toBe(204);
  });

  it('tell the second of two editors who was first', async () => {
    const { id } = await create('Hai người sửa', listing(centralId));
    const put = (who: Browser, version: number, name: string): Promise<Answer> =>
      who.send('PUT', `${PATH}/${id}`, { name, members: listing(points[1]!.id), version });
    expect((await put(nam, 1, 'Hai người cùng sửa')).body).toMatchObject({ version: 2, count: 1 });
    const stale = await put(hoa, 1, 'Khác');
    expect(stale.outcome).toBe('409 VERSION_CONFLICT');
    expect(stale.at('error.params')).toMatchObject({ current: 2, by: 'Đồng chí nam', at: service.clock.wall() });
    expect((await hoa.send('DELETE', `${PATH}/${id}?version=1`)).outcome).toBe('409 VERSION_CONFLICT');
    expect((await get(id)).name).toBe('Hai người cùng sửa');
  });

  it('are told apart by name, and refuse what is not there, what is twice, and what is hidden', async () => {
    const refused = async (name: string, members: object): Promise<string> =>
      (await hoa.post(PATH, { name, members })).outcome;
    const set = await create('Khối trường học', listing());
    expect(set).toMatchObject({ count: 0, points: [] });
    expect(await refused('KHOI  truong hoc', listing())).toBe('409 SET_EXISTS');
    expect(await refused('A', listing('nobody'))).toBe('409 UNKNOWN_POINT');
    expect(await refused('A', { kind: 'rule', rule: { under: 'nobody' } })).toBe('409 UNKNOWN_POINT');
    expect(await refused('A', listing(centralId, centralId))).toBe('422 DUPLICATE_ID');
    expect(await refused('A\u202e', listing())).toBe('400 INVALID_INPUT');
    expect(await refused('A', { kind: 'rule', rule: {}, pointIds: [] })).toBe('400 INVALID_INPUT');
    expect(await refused('A', listing(...Array.from({ length: 15_001 }, (_, i) => `p${i}`)))).toBe('400 INVALID_INPUT');
    const many = await Promise.all(
      [hoa, nam, hoa].map((who) => who.post(PATH, { name: 'Cùng lúc', members: listing() })),
    );
    expect(many.map(({ outcome }) => outcome).sort()).toEqual(['201', '409 SET_EXISTS', '409 SET_EXISTS']);
  });
});
