import type { BridgePoint, BridgePoints, PointsInWrite } from '@diemcau/runtime';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf,
  ERA,
  type PlanningRecords,
  registerPoints,
  registryPoint as point,
  removePoints,
  sittingRecord,
  takingPart,
} from './planning-records.js';
import { suite } from './suite.js';

type Open = () => Promise<PlanningRecords>;

const by = { id: 'a1', name: 'Chị Hoa' };
const unit = (code: string, era = ERA): BridgePoint['unit'] => ({ code, era, name: `Xã ${code}` });
const everyId = async (points: BridgePoints): Promise<string[]> =>
  (await points.find({ under: null, role: null, searchKey: '' })).map(({ id }) => id).sort();

/** What a write sees that changes nothing. */
const inWrite = async <Value>(points: BridgePoints, look: (now: PointsInWrite) => Promise<Value>): Promise<Value> => {
  const seen: Value[] = [];
  await points.write(async (now) => {
    seen.push(await look(now));
    return {};
  });
  return seen[0]!;
};

const sights = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('see the registry as it is then: points, how they hang together, whose units they are', async () => {
    const { points } = opened.now;
    await registerPoints(points, point('hall', { unit: unit('08') }), point('a', { parentId: 'hall', via: 'hall' }));

    await points.write(async (now) => {
      expect((await now.byIds(['a', 'nobody'])).map(({ id }) => id)).toEqual(['a']);
      expect((await now.links()).get('a')).toEqual({ id: 'a', parentId: 'hall', via: 'hall', mode: 'webrtc' });
      expect((await now.links()).size).toBe(2);
      expect([...(await now.ofUnits(ERA, ['08', '99']))].map(([code, { id }]) => [code, id])).toEqual([['08', 'hall']]);
      expect((await now.ofUnits('2025-07-01', ['08'])).size).toBe(0);
      return {};
    });
  });

  it('see who changed what after a version, oldest first', async () => {
    const { points } = opened.now;
    const changed = { changedAt: 5, changedBy: by };
    const put = (version: number, fields: string[]): Promise<void> =>
      points.write(() => Promise.resolve({ put: [{ point: point('a', { version, ...changed }), fields }] }));
    await put(1, []);
    await put(2, ['name', 'venue']);
    await put(3, []);

    const second = { version: 2, at: 5, by, fields: ['name', 'venue'] };
    const third = { version: 3, at: 5, by, fields: [] };
    expect(await inWrite(points, (now) => now.editsSince('a', 1))).toEqual([second, third]);
    expect(await inWrite(points, (now) => now.editsSince('a', 2))).toEqual([third]);
    expect(await inWrite(points, (now) => now.editsSince('b', 0))).toEqual([]);
    await removePoints(points, 'a');
    expect(await inWrite(points, (now) => now.editsSince('a', 0))).toEqual([]);
  });

  it('see why a point may not go', async () => {
    const { points, conferences } = opened.now;
    await registerPoints(
      points,
      point('hall'),
      point('below', { parentId: 'hall' }),
      point('carried', { via: 'below' }),
    );
    await registerPoints(points, point('taking'));
    const draft = { session: sittingRecord('s1'), participations: [takingPart('taking')] };
    await conferences.add(conferenceRecordOf('c1'), [draft]);

    const uses = (...ids: string[]) => inWrite(points, (now) => Promise.all(ids.map((id) => now.useOf(id))));
    expect(await uses('hall', 'below', 'taking', 'carried')).toEqual(['children', 'carries', 'takes_part', null]);
  });
};

const effects = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('leave everything as it was when what decides throws, or when one of many cannot be', async () => {
    const { points } = opened.now;
    await registerPoints(points, point('a'));
    await expect(points.write(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
    await expect(
      registerPoints(points, point('b', { unit: unit('1') }), point('c', { unit: unit('1') })),
    ).rejects.toThrow();

    expect(await everyId(points)).toEqual(['a']);
  });

  it('refuse a parent or carrier that is not registered, by its id, and write nothing', async () => {
    const { points } = opened.now;
    await registerPoints(points, point('a'));
    for (const links of [{ parentId: 'nobody' }, { via: 'nobody' }, { parentId: 'a', via: 'nobody' }]) {
      const unknown = { name: 'UnknownPoint', pointId: 'nobody' };
      await expect(registerPoints(points, point('b', links))).rejects.toMatchObject(unknown);
      await expect(registerPoints(points, point('a', { ...links, version: 2 }))).rejects.toMatchObject(unknown);
    }
    expect(await points.byIds(['a'])).toEqual([point('a')]);
    expect(await everyId(points)).toEqual(['a']);
  });

  it('keep the unit of a point', async () => {
    const { points } = opened.now;
    await registerPoints(points, point('a', { unit: unit('1') }));
    await registerPoints(points, point('a', { unit: unit('2'), version: 2 }));

    expect((await points.byIds(['a']))[0]).toMatchObject({ version: 2, unit: { code: '1' } });
  });

  it('hold one point per unit and era, and any number without one', async () => {
    const { points } = opened.now;
    await registerPoints(points, point('a', { unit: unit('02374') }), point('x'), point('y'));
    await expect(registerPoints(points, point('b', { unit: unit('02374') }))).rejects.toThrow();
    await registerPoints(points, point('c', { unit: unit('02374', '2025-07-01') }), point('d', { unit: unit('2374') }));

    expect(await everyId(points)).toEqual(['a', 'c', 'd', 'x', 'y']);
  });

  it('happen one after another: each sees what the one before it wrote', async () => {
    const { points } = opened.now;
    const count = (id: string): Promise<void> =>
      points.write(async (now) => {
        const [{ size }] = [await now.links()];
        return { put: [{ point: point(id, { sortOrder: size }), fields: [] }] };
      });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(count));

    const orders = (await points.byIds(['a', 'b', 'c', 'd', 'e'])).map(({ sortOrder }) => sortOrder);
    expect([...orders].sort()).toEqual([0, 1, 2, 3, 4]);
  });
};

/** What a write of the registry must be in every database. */
export const bridgePointWritesContract = (open: Open): void => {
  sights(open);
  effects(open);
};
