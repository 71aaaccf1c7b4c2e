import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { searchKey } from '@diemcau/planning';
import type { BridgePoint, BridgePointFilter } from '@diemcau/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { TypeormBridgePoints } from './typeorm-bridge-points.js';

const ERA = '2023-04-10';

const point = (id: string, change: Partial<BridgePoint> = {}): BridgePoint => ({
  id,
  version: 1,
  name: `ĐIỂM CẦU ${id.toUpperCase()}`,
  unit: null,
  parentId: null,
  group: null,
  role: 'member',
  mode: 'webrtc',
  via: null,
  venue: null,
  terminal: null,
  technician: null,
  hotline: null,
  autoMicrophone: false,
  sortOrder: 0,
  ...change,
});

const unit = (code: string, name = `Xã ${code}`): BridgePoint['unit'] => ({ code, era: ERA, name });
const all: BridgePointFilter = { under: null, role: null, searchKey: '' };

describe('the registry of bridge points', () => {
  let folder: string;
  let database: Database;
  let registry: TypeormBridgePoints;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-points-'));
    database = await openDatabase({ path: join(folder, 'points.sqlite') });
    registry = new TypeormBridgePoints(database);
  });

  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('gives back every field as it was', async () => {
    const whole = point('a', {
      unit: unit('02374', 'Thị trấn Tân Yên'),
      group: 'Cụm 1',
      venue: 'Hội trường',
      terminal: 'Codec',
      technician: { name: 'Nguyễn Văn A', phone: '0912 345 678' },
      hotline: '0207 3822 000',
      autoMicrophone: true,
      sortOrder: 30,
    });
    await registry.add(whole);

    expect(await registry.byIds(['a', 'nobody'])).toEqual([whole]);
  });

  it('holds one point per unit and era', async () => {
    expect(await registry.add(point('a', { unit: unit('02374') }))).toBe(true);
    expect(await registry.add(point('b', { unit: unit('02374') }))).toBe(false);
    expect(await registry.add(point('c', { unit: { code: '02374', era: '2025-07-01', name: 'Xã Hàm Yên' } }))).toBe(
      true,
    );
  });

  it('lists in office order, a point with what is below it, and by words without marks', async () => {
    await registry.add(point('hall', { role: 'central', sortOrder: 0 }));
    await registry.add(point('ham', { parentId: 'hall', sortOrder: 20, unit: unit('074', 'Huyện Hàm Yên') }));
    await registry.add(point('duc', { parentId: 'ham', sortOrder: 30, unit: unit('02400', 'Xã Đức Ninh') }));
    await registry.add(point('other', { sortOrder: 10 }));

    const ids = async (filter: Partial<BridgePointFilter>): Promise<string[]> =>
      (await registry.find({ ...all, ...filter })).map(({ id }) => id);
    expect(await ids({})).toEqual(['hall', 'other', 'ham', 'duc']);
    expect(await ids({ under: 'ham' })).toEqual(['ham', 'duc']);
    expect(await ids({ role: 'central' })).toEqual(['hall']);
    expect(await ids({ searchKey: searchKey('duc ninh') })).toEqual(['duc']);
    expect(await ids({ searchKey: '%' })).toEqual([]);
    expect(await registry.ancestors('duc')).toEqual(['ham', 'hall']);
    expect((await registry.page({ ...all, under: 'hall' }, 1, 1)).points.map(({ id }) => id)).toEqual(['ham']);
    expect((await registry.page({ ...all, under: 'hall' }, 1, 1)).total).toBe(3);
  });

  it('lets the second of two editors know', async () => {
    await registry.add(point('a'));
    expect(await registry.replace(point('a', { version: 2, name: 'first' }))).toBe('done');
    expect(await registry.replace(point('a', { version: 2, name: 'second' }))).toBe('stale');
    expect(await registry.replace(point('b', { version: 2 }))).toBe('missing');
    expect((await registry.byIds(['a']))[0]?.name).toBe('first');
  });

  it('keeps a point that others need', async () => {
    await registry.add(point('hall'));
    await registry.add(point('child', { parentId: 'hall', via: null }));
    expect(await registry.remove('hall', 1)).toBe('in_use');
    expect(await registry.remove('child', 9)).toBe('stale');
    expect(await registry.remove('child', 1)).toBe('done');
    expect(await registry.remove('hall', 1)).toBe('done');
    expect(await registry.remove('hall', 1)).toBe('missing');
  });

  it('takes the whole country at once, and two calls at the same time make nothing twice', async () => {
    const codes = Array.from({ length: 3_355 }, (_, i) => String(i).padStart(5, '0'));
    const call = (prefix: string): Promise<void> =>
      registry.addForUnits(ERA, codes, (existing) =>
        codes.filter((code) => !existing.has(code)).map((code) => point(`${prefix}-${code}`, { unit: unit(code) })),
      );
    await Promise.all([call('one'), call('two')]);

    const found = await registry.find(all);
    expect(found.length).toBe(3_355);
    expect(found.every(({ id }) => id.startsWith('one-'))).toBe(true);
  });
});
