import { searchKey } from '@diemcau/planning';
import type { BridgePoint, BridgePointFilter, BridgePoints } from '@diemcau/runtime';
import { AWKWARD_NAMES, inCodeOrder, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf,
  ERA,
  type PlanningRecords,
  registryPoint as point,
  sittingRecord,
  takingPart,
} from './planning-records.js';
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
    });
    await points.add(whole);

    expect(await points.byIds(['a', 'nobody'])).toEqual([whole]);
  });

  it('gives back every letter of a name, right after it was written', async () => {
    const { points } = opened.now;
    for (const [i, name] of AWKWARD_NAMES.entries()) {
      const whole = point(`${i}`, {
        name,
        unit: unit(`${i}`, name),
        technician: { name, phone: null },
        sortOrder: 100 - i,
      });
      await points.add(whole);
      expect(await points.byIds([whole.id])).toEqual([whole]);
      await points.replace({ ...whole, version: 2, group: name });
      expect(await points.byIds([whole.id])).toEqual([{ ...whole, version: 2, group: name }]);
    }
  });

  it('holds one point per unit and era', async () => {
    const { points } = opened.now;
    expect(await points.add(point('a', { unit: unit('02374') }))).toBe(true);
    expect(await points.add(point('b', { unit: unit('02374') }))).toBe(false);
    expect(await points.add(point('c', { unit: { code: '02374', era: '2025-07-01', name: 'Xã Hàm Yên' } }))).toBe(true);
    expect(await points.add(point('d', { unit: unit('2374') }))).toBe(true);
    expect(await idsOf(points)).toEqual(['a', 'c', 'd']);
  });

  it('holds one point of a unit, however many ask at once, and any number without one', async () => {
    const { points } = opened.now;
    const added = await Promise.all(['a', 'b', 'c'].map((id) => points.add(point(id, { unit: unit('02374') }))));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await idsOf(points)).toEqual([['a', 'b', 'c'][added.indexOf(true)]]);

    expect(await Promise.all(['x', 'y'].map((id) => points.add(point(id))))).toEqual([true, true]);
  });

  it('takes the whole country at once, and two calls at the same time make nothing twice', async () => {
    const { points } = opened.now;
    const codes = Array.from({ length: COUNTRY }, (_, i) => String(i).padStart(5, '0'));
    const call = (prefix: string): Promise<void> =>
      points.addForUnits(ERA, codes, (existing) =>
        codes.filter((code) => !existing.has(code)).map((code) => point(`${prefix}-${code}`, { unit: unit(code) })),
      );
    await Promise.all([call('one'), call('two')]);

    const found = await points.find(all);
    expect(found.length).toBe(COUNTRY);
    const [first] = found;
    expect(found.every(({ id }) => id.startsWith(first!.id.slice(0, 4)))).toBe(true);
    expect((await points.byIds(found.map(({ id }) => id))).length).toBe(COUNTRY);
  });

  it('adds none of a call that fails', async () => {
    const { points } = opened.now;
    const twice = () => ['a', 'b'].map((id) => point(id, { unit: unit('1') }));

    await expect(points.addForUnits(ERA, ['1'], twice)).rejects.toThrow();
    expect(await idsOf(points)).toEqual([]);
  });
};

const lists = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('are in office order, a point with what is below it, and by words without marks', async () => {
    const { points } = opened.now;
    await points.add(point('hall', { role: 'central', sortOrder: 0 }));
    await points.add(point('ham', { parentId: 'hall', sortOrder: 20, unit: unit('074', 'Huyện Hàm Yên') }));
    await points.add(point('duc', { parentId: 'ham', sortOrder: 30, unit: unit('02400', 'Xã Đức Ninh') }));
    await points.add(point('other', { sortOrder: 10 }));

    expect(await idsOf(points)).toEqual(['hall', 'other', 'ham', 'duc']);
    expect(await idsOf(points, { under: 'ham' })).toEqual(['ham', 'duc']);
    expect(await idsOf(points, { under: 'nobody' })).toEqual([]);
    expect(await idsOf(points, { role: 'central' })).toEqual(['hall']);
    expect(await idsOf(points, { searchKey: searchKey('duc ninh') })).toEqual(['duc']);
    expect(await idsOf(points, { searchKey: '%' })).toEqual([]);
    expect(await points.ancestors('duc')).toEqual(['ham', 'hall']);
    expect(await points.ancestors('hall')).toEqual([]);
    const page = await points.page({ ...all, under: 'hall' }, 1, 1);
    expect(page.points.map(({ id }) => id)).toEqual(['ham']);
    expect(page.total).toBe(3);
  });

  it('find a name however its marks are written, in capitals or not, and take signs as they are', async () => {
    const { points } = opened.now;
    await points.add(point('nfc', { name: 'ĐIỂM CẦU XÃ ĐỨC NINH'.normalize('NFC'), sortOrder: 1 }));
    await points.add(point('nfd', { name: 'điểm cầu xã đức ninh'.normalize('NFD'), sortOrder: 2 }));
    await points.add(point('signs', { name: String.raw`50% a_b \c`, sortOrder: 3 }));
    await points.add(point('plain', { name: '50x axb c', sortOrder: 4 }));

    expect(await idsOf(points, { searchKey: searchKey('Đức Ninh') })).toEqual(['nfc', 'nfd']);
    for (const sign of ['50%', 'a_b', '\\c']) expect(await idsOf(points, { searchKey: sign })).toEqual(['signs']);
  });

  it('are the same page by page, points of equal order by the codes of their ids', async () => {
    const { points } = opened.now;
    const ids = ['b', 'B', 'a-1', 'a1', 'a_1', 'đ', 'c', 'A', 'z', '10', '9'];
    for (const id of ids) await points.add(point(id));

    const paged: string[] = [];
    for (let offset = 0; offset < ids.length; offset += 3) {
      const page = await points.page(all, offset, 3);
      expect(page.total).toBe(ids.length);
      paged.push(...page.points.map(({ id }) => id));
    }
    expect(paged).toEqual(inCodeOrder(ids));
    expect(await idsOf(points)).toEqual(paged);
    expect((await points.page(all, 100, 3)).points).toEqual([]);
  });

  it('tell ids apart by every letter', async () => {
    const { points } = opened.now;
    for (const id of LOOKALIKE_IDS) await points.add(point(id, { unit: unit(id) }));
    for (const id of LOOKALIKE_IDS) await points.add(point(`below ${id}`, { parentId: id }));

    for (const id of LOOKALIKE_IDS) {
      expect((await points.byIds([id])).map((found) => found.id)).toEqual([id]);
      expect((await idsOf(points, { under: id })).sort()).toEqual([id, `below ${id}`].sort());
      expect(await points.ancestors(`below ${id}`)).toEqual([id]);
    }
  });

  it('answer for more ids than a statement takes, each once', async () => {
    const { points } = opened.now;
    await points.add(point('a'));
    const many = ['a', ...Array.from({ length: 40_000 }, (_, i) => `nobody-${i}`), 'a'];

    expect(await points.byIds(many)).toEqual([point('a')]);
    expect(await points.byIds([])).toEqual([]);
  });
};

const changes = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('let the second of two editors know', async () => {
    const { points } = opened.now;
    await points.add(point('a'));
    expect(await points.replace(point('a', { version: 2, name: 'first' }))).toBe('done');
    expect(await points.replace(point('a', { version: 2, name: 'second' }))).toBe('stale');
    expect(await points.replace(point('b', { version: 2 }))).toBe('missing');
    expect((await points.byIds(['a']))[0]?.name).toBe('first');
  });

  it('let one of many editors at once through, and one of an editor and a remover', async () => {
    const { points } = opened.now;
    await points.add(point('a'));
    const edit = (name: string) => points.replace(point('a', { version: 2, name }));

    const edits = await Promise.all(['1', '2', '3', '4'].map(edit));
    expect([...edits].sort()).toEqual(['done', 'stale', 'stale', 'stale']);
    expect((await points.byIds(['a']))[0]?.name).toBe(['1', '2', '3', '4'][edits.indexOf('done')]);

    const [edited, removed] = await Promise.all([points.replace(point('a', { version: 3 })), points.remove('a', 2)]);
    expect([
      ['done', 'stale'],
      ['missing', 'done'],
    ]).toContainEqual([edited, removed]);
  });

  it('refuse a parent or carrier that is not registered, by its id, and write nothing', async () => {
    const { points } = opened.now;
    await points.add(point('a'));
    for (const links of [{ parentId: 'nobody' }, { via: 'nobody' }, { parentId: 'a', via: 'nobody' }]) {
      const unknown = { name: 'UnknownPoint', pointId: 'nobody' };
      await expect(points.add(point('b', links))).rejects.toMatchObject(unknown);
      await expect(points.replace(point('a', { ...links, version: 2 }))).rejects.toMatchObject(unknown);
    }
    expect(await points.find(all)).toEqual([point('a')]);
  });

  it('let a point be removed or taken as a parent, whichever came first, never both', async () => {
    const { points } = opened.now;
    for (let round = 0; round < 6; round++) {
      await points.add(point(`p${round}`));
      const remove = () => points.remove(`p${round}`, 1);
      const take = () =>
        points.add(point(`c${round}`, { parentId: `p${round}` })).catch((error: unknown) => (error as Error).name);

      const both = round % 2 === 0 ? [remove(), take()] : [take(), remove()];
      expect([
        ['UnknownPoint', 'done'],
        ['in_use', true],
      ]).toContainEqual((await Promise.all(both)).sort());
    }
  });

  it('keep a point that others need', async () => {
    const { points } = opened.now;
    await points.add(point('hall'));
    await points.add(point('child', { parentId: 'hall', via: null }));
    expect(await points.remove('hall', 1)).toBe('in_use');
    expect(await points.remove('child', 9)).toBe('stale');
    expect(await points.remove('child', 1)).toBe('done');
    expect(await points.remove('hall', 1)).toBe('done');
    expect(await points.remove('hall', 1)).toBe('missing');
  });

  it('keep a point that carries another or takes part somewhere', async () => {
    const { points, conferences } = opened.now;
    for (const id of ['gateway', 'taking']) await points.add(point(id));
    await points.add(point('carried', { via: 'gateway' }));
    const draft = { session: sittingRecord('s1'), participations: [takingPart('taking')] };
    await conferences.add(conferenceRecordOf('c1'), [draft]);

    expect([await points.remove('gateway', 1), await points.remove('taking', 1)]).toEqual(['in_use', 'in_use']);
    expect((await points.byIds(['gateway', 'taking'])).length).toBe(2);

    await points.replace(point('carried', { version: 2 }));
    await conferences.replaceSession({ session: sittingRecord('s1', { version: 2 }), participations: [] });
    expect([await points.remove('gateway', 1), await points.remove('taking', 1)]).toEqual(['done', 'done']);
  });
};

/** What the registry of bridge points must be in every database. */
export const bridgePointsContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: points`, () => records(open));
  describe(`${name}: lists of points`, () => lists(open));
  describe(`${name}: changes of points`, () => changes(open));
};
