import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointsView, BridgePointView, CountryPointsView, ProvincePointsView } from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const PATH = '/api/bridge-points';
const TUYEN_QUANG = { provinceCode: '08', date: '2025-12-01', hall: { name: 'Hội trường UBND tỉnh Tuyên Quang' } };
const COUNTRY = { date: '2025-12-01', hall: { name: 'Trụ sở Chính phủ' } };

describe('the registry of bridge points over HTTP', () => {
  let service: Service;
  let hoa: Browser;
  let nam: Browser;
  let last = 0;

  const point = async (change: object = {}): Promise<BridgePointView> => {
    last += 1;
    const answer = await hoa.post(PATH, { name: `ĐIỂM CẦU SỞ ${last}`, sortOrder: 900_000 + last, ...change });
    if (answer.status !== 201) throw new Error(answer.outcome + JSON.stringify(answer.body));
    return answer.body as BridgePointView;
  };
  const patch = (changes: readonly object[], who = hoa): Promise<Answer> => who.send('PATCH', PATH, { changes });
  const read = async (id: string): Promise<BridgePointView> => (await hoa.get(`${PATH}/${id}`)).body as BridgePointView;
  const list = async (query: string): Promise<BridgePointsView> => {
    const answer = await hoa.get(`${PATH}?${query}`);
    if (answer.status !== 200) throw new Error(answer.outcome);
    return answer.body as BridgePointsView;
  };
  /** As PUT takes it. */
  const whole = (seen: BridgePointView): object => {
    const { unitCode: _a, unitName: _b, level: _c, id: _d, changedAt: _e, changedBy: _f, ...fields } = seen;
    return fields;
  };

  beforeAll(async () => {
    const house = await startPlanning({}, 'hoa');
    ({ service, organizer: hoa } = house);
    nam = (await newAccount(service, house.admin, 'nam', ['organizer'])).browser;
  });

  afterAll(() => service.stop());

  it('is empty at first', async () => {
    expect(await list('')).toEqual({ total: 0, points: [] });
    expect((await hoa.get(`${PATH}/groups`)).body).toEqual({ groups: [], ungrouped: 0 });
    expect((await patch([])).body).toEqual({ points: [] });
  });

  it('keeps every field of a point, and who wrote it', async () => {
    const gateway = await point();
    const fields = {
      name: 'ĐIỂM CẦU TRẠI GIAM SỐ 2',
      parentId: gateway.id,
      group: 'Khối nội chính',
      role: 'branch',
      mode: 'hardware',
      via: gateway.id,
      venue: 'Phòng 201',
      terminal: { kind: 'codec', name: 'Poly G7500', assetCode: 'TS-014' },
      technician: { name: 'Lê Văn B', phone: '0912 000 111' },
      hotline: '0207 3822 000',
      sortOrder: 910_000,
    };
    const made = await point(fields);
    expect(await read(made.id)).toEqual({
      ...fields,
      ...{ id: made.id, version: 1, unitCode: null, unitName: null, level: null, autoMicrophone: true },
      changedAt: service.clock.wall(),
      changedBy: { id: expect.any(String), name: 'Đồng chí hoa' },
    });
  });

  it.each([
    ['laptop', false],
    ['room_terminal', true],
    ['codec', true],
  ])('lets the microphone of a %s open by itself: %p', async (kind, expected) => {
    expect((await point({ terminal: { kind } })).autoMicrophone).toBe(expected);
    expect((await point({ terminal: { kind }, autoMicrophone: !expected })).autoMicrophone).toBe(!expected);
  });

  it('tells the second of two editors who was first, when, and what differs now', async () => {
    const seen = await point();
    const { id } = seen;
    expect((await nam.send('PUT', `${PATH}/${id}`, { ...whole(seen), venue: 'Phòng 7' })).outcome).toBe('200');
    service.clock.advance(60_000);
    const at = service.clock.wall();
    expect((await patch([{ id, version: 2, group: 'Khối A', hotline: '113' }], nam)).outcome).toBe('200');

    const stale = await hoa.send('PUT', `${PATH}/${id}`, whole(seen));
    const params = { pointId: id, current: 3, by: 'Đồng chí nam', at, fields: 'venue,group,hotline' };
    expect([stale.outcome, stale.at('error.params')]).toEqual(['409 VERSION_CONFLICT', params]);
    const half = await patch([{ id, version: 2, name: 'X' }]);
    expect(half.at('error.params')).toEqual({ ...params, fields: 'group,hotline' });
    expect((await hoa.send('DELETE', `${PATH}/${id}?version=1`)).at('error.params')).toEqual(params);
    expect(await read(id)).toMatchObject({ venue: 'Phòng 7', group: 'Khối A', changedBy: { name: 'Đồng chí nam' } });
  });

  it('never makes two points each other’s parent, however many ask at once', async () => {
    const [a, b, c] = [await point(), await point(), await point()];
    const moves = [
      patch([{ id: a.id, version: 1, parentId: b.id }]),
      patch([{ id: b.id, version: 1, parentId: c.id }], nam),
    ];
    moves.push(patch([{ id: c.id, version: 1, parentId: a.id }]));
    const outcomes = (await Promise.all(moves)).map(({ outcome }) => outcome);
    expect([...outcomes].sort()).toEqual(['200', '200', '422 POINT_CIRCLE']);

    const both = await patch([{ id: (await point()).id, version: 1, parentId: 'nobody' }]);
    expect([both.outcome, both.at('error.params.pointId')]).toEqual(['409 UNKNOWN_POINT', 'nobody']);
  });

  it('lets only what can carry be a gateway, and only as long as it can', async () => {
    const [gateway, hard, watching] = [
      await point(),
      await point({ mode: 'hardware' }),
      await point({ mode: 'view_only' }),
    ];
    const via = (id: string, other: string): Promise<Answer> => patch([{ id, version: 1, via: other }]);
    const refused = async (answer: Promise<Answer>): Promise<unknown> => {
      const { outcome, ...rest } = {
        outcome: (await answer).outcome,
        reason: (await answer).at('error.params.reason'),
      };
      return [outcome, rest.reason];
    };
    expect(await refused(via(hard.id, watching.id))).toEqual(['422 GATEWAY_CANNOT_CARRY', 'mode']);
    expect(await refused(via(hard.id, hard.id))).toEqual(['422 GATEWAY_CANNOT_CARRY', 'self']);
    expect((await via(hard.id, gateway.id)).outcome).toBe('200');
    const other = await point();
    const behind = await point({ via: other.id });
    expect(await refused(via(watching.id, behind.id))).toEqual(['422 GATEWAY_CANNOT_CARRY', 'carried']);
    expect(await refused(via(gateway.id, other.id))).toEqual(['409 POINT_IN_USE', 'carries']);
    const mode = { id: gateway.id, version: 1, mode: 'view_only' };
    expect(await refused(patch([mode]))).toEqual(['409 POINT_IN_USE', 'carries']);
    expect((await patch([mode, { id: hard.id, version: 2, via: null }])).outcome).toBe('200');
    expect(await refused(hoa.send('DELETE', `${PATH}/${other.id}?version=1`))).toEqual(['409 POINT_IN_USE', 'carries']);
  });

  it('changes many points in one go or none', async () => {
    const made = [await point(), await point(), await point()];
    const changes = made.map(({ id }) => ({ id, version: 1, technician: { name: 'Ma Thị C', phone: '0912 333 444' } }));
    const bad = await patch([...changes.slice(0, 2), { ...changes[2]!, version: 9 }]);
    expect(bad.outcome).toBe('409 VERSION_CONFLICT');
    expect((await read(made[0]!.id)).version).toBe(1);
    expect((await patch([changes[0]!, changes[0]!])).outcome).toBe('422 DUPLICATE_ID');
    expect((await patch([{ ...changes[0]!, unitCode: '08' }])).outcome).toBe('400 INVALID_INPUT');

    expect((await patch(changes)).body).toEqual({ points: made.map(({ id }) => ({ id, version: 2 })) });
    expect(await read(made[1]!.id)).toMatchObject({ name: made[1]!.name, technician: { name: 'Ma Thị C' } });
  });

  it('finds by group, way of joining and missing telephone, and lists from A to Z by what a plate names', async () => {
    const names = ['ĐIỂM CẦU XÃ ĐỨC NINH', 'ĐIỂM CẦU PHƯỜNG AN TƯỜNG', 'ĐIỂM CẦU HUYỆN ỦY', 'Điểm cầu xã Bạch Xa'];
    for (const name of names) await point({ name, group: 'Khối thử', mode: name.includes('XÃ') ? 'whip' : 'webrtc' });
    await patch([{ id: (await list('group=Kh%E1%BB%91i%20th%E1%BB%AD')).points[0]!.id, version: 1, technician: null }]);
    const found = async (query: string): Promise<string[]> =>
      (await list(`group=${encodeURIComponent('Khối thử')}&${query}`)).points.map(({ name }) => name);

    expect(await found('order=az')).toEqual([names[1], names[3], names[0], names[2]]);
    expect(await found('mode=whip')).toEqual([names[0]]);
    expect((await found('missingPhone=true')).length).toBe(4);
    const groups = (await hoa.get(`${PATH}/groups`)).at('groups');
    expect(groups).toContainEqual({ name: 'Khối thử', count: 4 });
    for (const bad of ['level=ward', 'missingPhone=yes', 'mode=fax', 'order=up']) {
      expect((await hoa.get(`${PATH}?${bad}`)).outcome).toBe('400 INVALID_INPUT');
    }
  });

  it('takes no name that hides or spills, and shows the rest as it was written', async () => {
    for (const name of [
      'ĐIỂM CẦU \u202eXÃ',
      'a\u0000b',
      'X\u200bÃ',
      `Z${'\u0301'.repeat(9)}`,
      '',
      ' ',
      'x'.repeat(201),
    ]) {
      expect((await hoa.post(PATH, { name, sortOrder: 1 })).outcome).toBe('400 INVALID_INPUT');
      expect((await hoa.post(PATH, { name: 'X', group: name, sortOrder: 1 })).outcome).toBe('400 INVALID_INPUT');
    }
    const name = `<script>alert('Xã "Phố Lu"')</script> ; DROP TABLE -- %_\\`;
    expect((await read((await point({ name })).id)).name).toBe(name);
    expect((await hoa.get(`${PATH}?q=${encodeURIComponent('DROP TABLE -- %_\\')}`)).at('total')).toBe(1);
  });

  it('makes the 3,356 points of the country in one call, and none at the second', async () => {
    const province = (await hoa.post(`${PATH}/province`, TUYEN_QUANG)).body as ProvincePointsView;
    const answer = await nam.post(`${PATH}/country`, COUNTRY);
    const made = answer.body as CountryPointsView;
    expect(made).toMatchObject({ created: 3_356 - 125, existing: 125, joined: 1, warning: null });
    const { total, points } = await list(`under=${made.centralId}&limit=5000`);
    expect(total).toBe(3_356);
    expect(points[0]).toMatchObject({ name: 'ĐIỂM CẦU TRỤ SỞ CHÍNH PHỦ', role: 'central', parentId: null });

    const halls = points.filter(({ parentId }) => parentId === made.centralId);
    expect(halls.length).toBe(34);
    expect(halls.every(({ role, level }) => role === 'central' && level === 'province')).toBe(true);
    const codes = halls.map(({ unitCode }) => unitCode!);
    expect(codes).toEqual([...codes].sort());
    const hall = halls.find(({ id }) => id === province.centralId)!;
    expect(hall).toMatchObject({ name: 'ĐIỂM CẦU HỘI TRƯỜNG UBND TỈNH TUYÊN QUANG', version: 2, role: 'central' });
    const at = points.indexOf(hall);
    expect(points.slice(at + 1, at + 125).every(({ parentId }) => parentId === hall.id)).toBe(true);
    expect(points.filter(({ level }) => level === 'commune').length).toBe(3_321);
    expect((await list('level=commune&limit=1')).total).toBe(3_321);

    const again = (await hoa.post(`${PATH}/country`, { ...COUNTRY, hall: { name: 'Khác' } })).body;
    expect(again).toEqual({ ...made, created: 0, existing: 3_356, joined: 0 });
    expect((await hoa.post(`${PATH}/province`, TUYEN_QUANG)).body).toMatchObject({ created: 0, existing: 125 });
  });

  it('lets a province’s hall relay where the State convenes, and convene where it does itself', async () => {
    const { points } = await list('role=central&limit=100');
    const state = points.find(({ parentId }) => parentId === null)!;
    const rolesIn = async (centralId: string): Promise<Readonly<Record<string, number>>> => {
      const startsAt = service.clock.session() + 86_400_000;
      const sitting = { title: 'Phiên sáng', startsAt, endsAt: startsAt + 3_600_000 };
      const participations = { select: 'province', centralId };
      const header = {
        title: 'Hội nghị toàn quốc',
        type: 'rollout',
        hostAgency: 'Chính phủ',
        hall: 'Trụ sở Chính phủ',
      };
      const made = await hoa.post('/api/conferences', { ...header, sessions: [{ ...sitting, participations }] });
      const session = await hoa.get(`/api/sessions/${made.at('sessions.0.id') as string}`);
      const counts: Record<string, number> = {};
      for (const { role } of session.at('points') as BridgePointView[]) counts[role] = (counts[role] ?? 0) + 1;
      return counts;
    };
    expect(await rolesIn(state.id)).toEqual({ central: 1, branch: 34, member: 3_321 });
    const hall = points.find(({ unitCode }) => unitCode === '08')!;
    expect(await rolesIn(hall.id)).toEqual({ central: 1, member: 124 });
  });

  it('makes the country as it was before the merger down to its districts', async () => {
    const body = { date: '2024-01-18', hall: { name: 'Hội trường Bộ Công an' }, depth: 'district' };
    const both = await Promise.all([hoa.post(`${PATH}/country`, body), nam.post(`${PATH}/country`, body)]);
    const [first, second] = both.map((answer) => answer.body as CountryPointsView);
    expect([first!.created, second!.created].sort()).toEqual([0, 1 + 63 + 705]);
    expect(first!.centralId).toBe(second!.centralId);
    expect((await list(`under=${first!.centralId}&level=district&limit=1`)).total).toBe(705);
    expect((await hoa.post(`${PATH}/country`, { ...body, depth: 'village' })).outcome).toBe('400 INVALID_INPUT');
  });

  it('changes 3,321 points in one go', async () => {
    const { points } = await list('level=commune&limit=5000');
    const answer = await patch(points.map(({ id, version }) => ({ id, version, group: 'Khối xã, phường' })));
    expect(answer.outcome).toBe('200');
    expect((await list(`group=${encodeURIComponent('Khối xã, phường')}&limit=1`)).total).toBe(3_321);
  });
});
