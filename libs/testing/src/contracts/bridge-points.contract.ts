import { searchKey } from '@diemcau/planning';
import type { BridgePoint, BridgePointFilter, BridgePoints } from '@diemcau/runtime';
import { AWKWARD_NAMES, LOOKALIKE_IDS } from './awkward.js';
import { bridgePointWritesContract } from './bridge-point-writes.contract.js';
import { openedForEach } from './opened.js';
import { ERA, type PlanningRecords, registerPoints, registryPoint as point } from './planning-records.js';
import { suite } from './suite.js';

type Open = () => Promise<PlanningRecords>;

const COUNTRY = 3_355;
const unit = (code: string, name = `Xã ${code}`): BridgePoint['unit'] => ({ code, era: ERA, name });
const all: BridgePointFilter = { under: null, role: null, searchKey: '' };
const idsOf = async (points: BridgePoints, filter: Partial<BridgePointFilter> = {}): Promise<string[]> =>
  (await points.find({ ...all, ...filter })).map(({ id }) => id);

const records = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('gives back every field as it was', async () => {
    const { points } = opened.now;
    const whole = point('a', {
      unit: unit('02374', 'Thị trấn Tân Yên'),
      group: 'Cụm 1',
      venue: 'Hội trường',
      terminal: { kind: 'codec', name: 'Poly G7500', assetCode: 'TS-014' },
      technician: { name: 'Nguyễn Văn A', phone: '0912 345 678' },
      hotline: '0207 3822 000',
      autoMicrophone: true,
      sortOrder: 30,
      changedAt: 1_705_539_600_123,
      changedBy: { id: 'a1', name: 'Chị Hoa' },
    });
    await registerPoints(points, whole);

    expect(await points.byIds(['a', 'nobody'])).toEqual([whole]);
  });

  it('gives back every letter of a name, right after it was written', async () => {
    const { points } = opened.now;
    for (const [i, name] of AWKWARD_NAMES.entries()) {
      const technician = { name, phone: null };
      const whole = point(`${i}`, { name, unit: unit(`${i}`, name), technician, sortOrder: 100 - i });
      await registerPoints(points, whole);
      expect(await points.byIds([whole.id])).toEqual([whole]);
      const changed = {
        ...whole,
        version: 2,
        group: name,
        terminal: { kind: 'laptop', name, assetCode: name },
      } as const;
      await registerPoints(points, changed);
      expect(await points.byIds([whole.id])).toEqual([changed]);
    }
  });

  it('holds the whole country, and answers for more ids than a statement takes, each once', async () => {
    const { points } = opened.now;
    const ids = Array.from({ length: COUNTRY }, (_, i) => `p${i}`);
    await registerPoints(points, ...ids.map((id, i) => point(id, { unit: unit(String(i).padStart(5, '0')) })));

    const many = [...ids, ...Array.from({ length: 40_000 }, (_, i) => `nobody-${i}`), 'p0'];
    expect((await points.byIds(many)).length).toBe(COUNTRY);
    expect(await points.byIds([])).toEqual([]);
  });
};

const lists = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('show each point before those below it, siblings in the office’s order', async () => {
    const { points } = opened.now;
    await registerPoints(
      points,
      point('hall', { role: 'central', sortOrder: 0 }),
      point('ham', { parentId: 'hall', sortOrder: 20, unit: unit('074', 'Huyện Hàm Yên') }),
      point('duc', { parentId: 'ham', sortOrder: 30, unit: unit('02400', 'Xã Đức Ninh') }),
      point('chiem', { parentId: 'hall', sortOrder: 5, unit: unit('073', 'Huyện Chiêm Hóa') }),
      point('other', { sortOrder: 10 }),
    );

    expect(await idsOf(points)).toEqual(['hall', 'chiem', 'ham', 'duc', 'other']);
    expect(await idsOf(points, { under: 'ham' })).toEqual(['ham', 'duc']);
    expect(await idsOf(points, { under: 'nobody' })).toEqual([]);
    const page = await points.page({ ...all, under: 'hall' }, 1, 2);
    expect(page.points.map(({ id }) => id)).toEqual(['chiem', 'ham']);
    expect(page.total).toBe(4);
  });

  it('show what is asked for and nothing else', async () => {
    const { points } = opened.now;
    const technician = { name: 'A', phone: null };
    await registerPoints(
      points,
      point('hall', { role: 'central', unit: unit('08'), technician: { name: 'B', phone: '0912' } }),
      point('ham', { group: 'Cụm 1', unit: unit('074', 'Huyện Hàm Yên'), technician }),
      point('duc', { group: 'Cụm 2', mode: 'hardware', unit: unit('02400', 'Xã Đức Ninh') }),
      point('none', { group: 'Cụm 1' }),
      point('hot', { hotline: '0207 3822 811' }),
    );

    expect(await idsOf(points, { role: 'central' })).toEqual(['hall']);
    expect(await idsOf(points, { searchKey: searchKey('duc ninh') })).toEqual(['duc']);
    expect((await idsOf(points, { group: 'Cụm 1' })).sort()).toEqual(['ham', 'none']);
    expect(await idsOf(points, { group: 'cụm 1' })).toEqual([]);
    expect(await idsOf(points, { mode: 'hardware' })).toEqual(['duc']);
    expect(await idsOf(points, { level: 'province' })).toEqual(['hall']);
    expect(await idsOf(points, { level: 'district', group: 'Cụm 1' })).toEqual(['ham']);
    expect(await idsOf(points, { level: 'commune' })).toEqual(['duc']);
    expect((await idsOf(points, { missingPhone: true })).sort()).toEqual(['duc', 'ham', 'none']);
    expect((await points.page({ ...all, missingPhone: true, level: 'commune' }, 0, 9)).total).toBe(1);
  });

  it('find a name however its marks are written, in capitals or not, and take signs as they are', async () => {
    const { points } = opened.now;
    await registerPoints(
      points,
      point('nfc', { name: 'ĐIỂM CẦU XÃ ĐỨC NINH'.normalize('NFC'), sortOrder: 1 }),
      point('nfd', { name: 'điểm cầu xã đức ninh'.normalize('NFD'), sortOrder: 2 }),
      point('signs', { name: String.raw`50% a_b \c`, sortOrder: 3 }),
      point('plain', { name: '50x axb c', sortOrder: 4 }),
    );

    expect(await idsOf(points, { searchKey: searchKey('Đức Ninh') })).toEqual(['nfc', 'nfd']);
    expect(await idsOf(points, { searchKey: '%' })).toEqual(['signs']);
    for (const sign of ['50%', 'a_b', '\\c']) expect(await idsOf(points, { searchKey: sign })).toEqual(['signs']);
  });

  it('are the same page by page', async () => {
    const { points } = opened.now;
    const ids = ['b', 'B', 'a-1', 'a1', 'a_1', 'đ', 'c', 'A', 'z', '10', '9'];
    await registerPoints(points, ...ids.map((id) => point(id)));

    const paged: string[] = [];
    for (let offset = 0; offset < ids.length; offset += 3) {
      const page = await points.page(all, offset, 3);
      expect(page.total).toBe(ids.length);
      paged.push(...page.points.map(({ id }) => id));
    }
    expect([...paged].sort()).toEqual([...ids].sort());
    expect(await idsOf(points)).toEqual(paged);
    expect((await points.page(all, 100, 3)).points).toEqual([]);
  });

  it('tell ids apart by every letter', async () => {
    const { points } = opened.now;
    for (const id of LOOKALIKE_IDS) await registerPoints(points, point(id, { unit: unit(id) }));
    for (const id of LOOKALIKE_IDS) await registerPoints(points, point(`below ${id}`, { parentId: id }));

    for (const id of LOOKALIKE_IDS) {
      expect((await points.byIds([id])).map((found) => found.id)).toEqual([id]);
      expect((await idsOf(points, { under: id })).sort()).toEqual([id, `below ${id}`].sort());
    }
  });

  it('count the groups, and the points in none', async () => {
    const { points } = opened.now;
    expect(await points.groups()).toEqual([]);
    await registerPoints(points, point('a', { group: 'Cụm 1' }), point('b', { group: 'Cụm 1' }), point('c'));

    const groups = await points.groups();
    expect(new Map(groups.map(({ group, count }) => [group, count]))).toEqual(
      new Map([
        ['Cụm 1', 2],
        [null, 1],
      ]),
    );
  });
};

/** What the registry of bridge points must be in every database. */
export const bridgePointsContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: points`, () => records(open));
  describe(`${name}: lists of points`, () => lists(open));
  describe(`${name}: changes of points`, () => bridgePointWritesContract(open));
};
