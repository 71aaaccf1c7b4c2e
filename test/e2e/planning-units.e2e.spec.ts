import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FollowedUnitsView, UnitDetailView, UnitsView } from '@diemcau/contract';
import type { Browser } from './support/browser.js';
import { ADMIN, type Service, newAccount, startService } from './support/service.js';

const BEFORE = '2024-01-18';
const AFTER = '2025-07-01';

describe('the administrative units over HTTP', () => {
  let service: Service;
  let plain: Browser;

  const list = async (query: Readonly<Record<string, string>>): Promise<UnitsView> => {
    const answer = await plain.get(`/api/units?${new URLSearchParams(query).toString()}`);
    if (answer.status !== 200) throw new Error(answer.outcome);
    return answer.body as UnitsView;
  };
  const follow = async (codes: readonly string[], to: string = AFTER): Promise<FollowedUnitsView> =>
    (await plain.post('/api/units/follow', { codes, from: BEFORE, to })).body as FollowedUnitsView;

  beforeAll(async () => {
    service = await startService();
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    plain = (await newAccount(service, admin, 'vanthu')).browser;
  });

  afterAll(() => service.stop());

  it.each(['ham yen', 'HAM-YEN', 'Hàm Yên', 'Hàm Yên'.normalize('NFD'), 'huyện hàm yên'])(
    'are found by %j',
    async (q) => {
      const { units } = await list({ date: BEFORE, q });
      expect(units[0]).toMatchObject({ code: '074', fullName: 'Huyện Hàm Yên', within: ['Tỉnh Tuyên Quang'] });
    },
  );

  it('of one name are told apart by what they are in', async () => {
    const { total, units } = await list({ date: BEFORE, q: 'Xã Tân Thành' });
    expect(total).toBeGreaterThanOrEqual(27);
    const same = units.filter(({ fullName }) => fullName === 'Xã Tân Thành');
    expect(same.length).toBe(27);
    expect(new Set(same.map(({ within }) => within.join())).size).toBe(27);
    expect(same.every(({ within }) => within.length === 2)).toBe(true);
  });

  it('are listed as the State does, or by the alphabet without the kind in front', async () => {
    const query = { date: AFTER, province: '08', level: 'commune', limit: '1000' };
    const official = (await list(query)).units;
    expect(official.map(({ code }) => code)).toEqual([...official.map(({ code }) => code)].sort());
    const az = (await list({ ...query, order: 'az' })).units;
    expect(az.length).toBe(124);
    const collator = new Intl.Collator('vi', { numeric: true });
    const names = az.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => collator.compare(a, b)));
    expect(new Set(az.slice(0, 20).map(({ kind }) => kind)).size).toBe(2);
    const found = await list({ ...query, order: 'az', q: 'ham yen' });
    expect(found.units[0]?.fullName).toBe('Xã Hàm Yên');
  });

  it('of today are found by the names of those they took over from, after those of that name', async () => {
    const { units } = await list({ date: AFTER, province: '08', q: 'ham yen' });
    expect(units[0]).toMatchObject({ fullName: 'Xã Hàm Yên', formerly: [] });
    expect(units.length).toBe(8);
    expect(units[1]?.formerly).toEqual([
      { code: '074', fullName: 'Huyện Hàm Yên', within: ['Tỉnh Tuyên Quang'], extent: 'part' },
    ]);
    const [town] = (await list({ date: AFTER, q: 'thị trấn tân yên' })).units;
    expect(town).toMatchObject({ fullName: 'Xã Hàm Yên', within: ['Tỉnh Tuyên Quang'] });
    expect(town?.formerly[0]).toMatchObject({
      ...{ fullName: 'Thị trấn Tân Yên', within: ['Huyện Hàm Yên', 'Tỉnh Tuyên Quang'], extent: 'whole' },
    });
    expect((await list({ date: AFTER, q: 'thị trấn tân yên', former: 'false' })).total).toBe(0);
    expect((await list({ date: AFTER, level: 'province', q: 'hà giang' })).units).toMatchObject([
      { fullName: 'Tỉnh Tuyên Quang', formerly: [{ fullName: 'Tỉnh Hà Giang' }] },
    ]);
    expect((await list({ date: BEFORE, q: 'tan yen' })).units.every(({ formerly }) => formerly.length === 0)).toBe(
      true,
    );
  });

  it('tell where they went and where they came from', async () => {
    const one = async (code: string, date: string): Promise<UnitDetailView> =>
      (await plain.get(`/api/units/${code}?date=${date}`)).body as UnitDetailView;
    const [town] = (await list({ date: BEFORE, province: '08', q: 'tan yen' })).units;
    const before = await one(town!.code, BEFORE);
    expect(before.predecessors).toEqual([]);
    expect(before.successors).toMatchObject([
      { fullName: 'Xã Hàm Yên', within: ['Tỉnh Tuyên Quang'], extent: 'whole' },
    ]);
    const after = await one(before.successors[0]!.code, AFTER);
    expect(after.successors).toEqual([]);
    expect(after.predecessors.map(({ fullName }) => fullName)).toContain('Thị trấn Tân Yên');
    expect((await one('08', AFTER)).predecessors.map(({ fullName }) => fullName)).toEqual([
      'Tỉnh Hà Giang',
      'Tỉnh Tuyên Quang',
    ]);
  });

  it('are followed across the change of 1 July 2025, and nothing is guessed', async () => {
    const { from, to, units } = await follow(['10', '074', '02593', '99999', '02'], '2026-11-22');
    expect([from, to]).toMatchObject([
      { validFrom: '2023-04-10', warning: null },
      { validFrom: '2026-04-30', warning: null },
    ]);
    expect(units.map(({ code, fate }) => [code, fate])).toEqual([
      ['10', 'merged'],
      ['074', 'split'],
      ['02593', 'unknown'],
      ['99999', 'unknown'],
      ['02', 'merged'],
    ]);
    expect(units[0]?.into).toEqual([{ code: '15', fullName: 'Tỉnh Lào Cai', within: [], extent: 'whole' }]);
    expect(units[1]?.into.length).toBe(8);
    expect(units[2]).toMatchObject({ unit: { fullName: 'Xã Vân Sơn' }, into: [] });
    expect(units[3]?.unit).toBeNull();
    const dongNai = (await plain.post('/api/units/follow', { codes: ['75'], from: AFTER })).body as FollowedUnitsView;
    expect(['same', 'renamed']).toContain(dongNai.units[0]?.fate);
    expect((await follow(['08'], '2024-12-01')).to.warning).toBe('gap');
  });

  it('are followed by the thousand', async () => {
    const communes: string[] = [];
    for (let offset = 0; offset < 5_000; offset += 1_000) {
      const page = await list({ date: BEFORE, level: 'commune', limit: '1000', offset: `${offset}` });
      communes.push(...page.units.map(({ code }) => code));
    }
    const { units } = await follow(communes);
    expect(units.map(({ code }) => code)).toEqual(communes);
    expect(units.filter(({ fate }) => fate === 'merged').length).toBeGreaterThan(4_000);
  });

  it('refuse what is no question', async () => {
    const sent = async (body: unknown): Promise<string> => (await plain.post('/api/units/follow', body)).outcome;
    expect(await sent({ codes: [], from: BEFORE })).toBe('400 INVALID_INPUT');
    expect(await sent({ codes: ['8'], from: BEFORE })).toBe('400 INVALID_INPUT');
    expect(await sent({ codes: [8], from: BEFORE })).toBe('400 INVALID_INPUT');
    expect(await sent({ codes: ['08'], from: AFTER, to: BEFORE })).toBe('400 INVALID_INPUT');
    expect(await sent({ codes: Array.from({ length: 5_001 }, () => '08'), from: BEFORE })).toBe('400 INVALID_INPUT');
    for (const query of ['order=random', 'former=maybe', 'limit=1001', 'date=2025-02-29', 'q=']) {
      expect((await plain.get(`/api/units?${query}`)).outcome).toBe('400 INVALID_INPUT');
    }
    const nobody = service.browser();
    expect((await nobody.post('/api/units/follow', { codes: ['08'], from: BEFORE })).outcome).toBe(
      '401 UNAUTHENTICATED',
    );
  });
});
