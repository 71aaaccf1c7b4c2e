import type { BridgePoint, BridgePoints, PointSet, PointSetRule, PointSets } from '@diemcau/runtime';
import { AWKWARD_NAMES } from './awkward.js';
import { openedForEach } from './opened.js';
import { ERA, registerPoints, registryPoint as point, removePoints } from './planning-records.js';
import { suite } from './suite.js';

/** Sets and the registry they follow, on one storage. */
export interface SetRecords {
  readonly points: BridgePoints;
  readonly sets: PointSets;
  close(): Promise<void>;
}

const ANY: PointSetRule = { under: null, level: null, group: null, role: null };
const unit = (code: string): BridgePoint['unit'] => ({ code, era: ERA, name: code });
const set = (id: string, change: Partial<PointSet> = {}): PointSet => ({
  id,
  version: 1,
  name: `Khối ${id}`,
  members: { kind: 'listed', pointIds: [] },
  changedAt: 1_705_539_600_123,
  changedBy: { id: 'a1', name: 'Chị Hoa' },
  ...change,
});
const listing = (...pointIds: string[]): PointSet['members'] => ({ kind: 'listed', pointIds });
const following = (rule: Partial<PointSetRule>): PointSet['members'] => ({ kind: 'rule', rule: { ...ANY, ...rule } });

/** What saved sets of points must be in every database. */
export const pointSetsContract = (name: string, open: () => Promise<SetRecords>): void => {
  const { describe, expect, it } = suite();
  describe(`${name}: saved sets`, () => {
    const opened = openedForEach(async () => {
      const records = await open();
      await registerPoints(
        records.points,
        point('hall', { role: 'central', unit: unit('08') }),
        point('ham', { parentId: 'hall', sortOrder: 20, unit: unit('074') }),
        point('duc', { parentId: 'ham', sortOrder: 30, unit: unit('02400'), group: 'Cụm 1' }),
        point('so', { sortOrder: 9, group: 'Cụm 1' }),
      );
      return records;
    });

    it('are none at first', async () => {
      const { sets } = opened.now;
      expect([await sets.all(), await sets.byId('a'), await sets.resolve('a')]).toEqual([[], null, null]);
    });

    it('give back what was written, in the registry’s order, and every letter of a name', async () => {
      const { sets } = opened.now;
      expect(await sets.add(set('a', { members: listing('so', 'duc', 'hall') }))).toBe('done');
      expect(await sets.byId('a')).toEqual(set('a', { members: listing('hall', 'duc', 'so') }));
      expect(await sets.resolve('a')).toEqual(['hall', 'duc', 'so']);
      for (const [i, awkward] of AWKWARD_NAMES.entries()) {
        if ((await sets.add(set(`n${i}`, { name: awkward }))) === 'done') {
          expect((await sets.byId(`n${i}`))?.name).toBe(awkward);
        }
      }
    });

    it('follow the registry by their rule', async () => {
      const { points, sets } = opened.now;
      const cases: [Partial<PointSetRule>, string[]][] = [
        [{}, ['hall', 'ham', 'duc', 'so']],
        [{ under: 'ham' }, ['ham', 'duc']],
        [{ level: 'commune' }, ['duc']],
        [{ group: 'Cụm 1' }, ['duc', 'so']],
        [{ under: 'hall', role: 'member' }, ['ham', 'duc']],
      ];
      for (const [i, [rule, ids]] of cases.entries()) {
        await sets.add(set(`r${i}`, { members: following(rule) }));
        expect(await sets.byId(`r${i}`)).toEqual(set(`r${i}`, { members: following(rule) }));
        expect(await sets.resolve(`r${i}`)).toEqual(ids);
      }
      await registerPoints(points, point('new', { parentId: 'ham', unit: unit('02401'), sortOrder: 40 }));
      expect(await sets.resolve('r2')).toEqual(['duc', 'new']);
      const counts = (await sets.all()).map(({ id, kind, count }) => [id, kind, count]);
      expect(counts).toEqual([4, 3, 2, 2, 3].map((count, i) => [`r${i}`, 'rule', count + (i === 0 ? 1 : 0)]));
    });

    it('are told apart by their names, marks and case aside', async () => {
      const { sets } = opened.now;
      expect(await sets.add(set('a', { name: 'Khối sở ngành' }))).toBe('done');
      expect(await sets.add(set('b', { name: 'KHOI  SO NGANH' }))).toBe('exists');
      await sets.add(set('c', { name: 'Khác' }));
      expect(await sets.replace(set('c', { name: 'khối sở-ngành', version: 2 }))).toBe('exists');
      expect(await sets.replace(set('a', { name: 'Khối Sở, ngành', version: 2 }))).toBe('done');
      expect((await sets.all()).map((one) => one.name)).toEqual(['Khác', 'Khối Sở, ngành']);
    });

    it('refuse a point that is not registered, and are then not written', async () => {
      const { sets } = opened.now;
      const unknown = { name: 'UnknownPoint', pointId: 'nobody' };
      await expect(sets.add(set('a', { members: listing('so', 'nobody') }))).rejects.toMatchObject(unknown);
      await expect(sets.add(set('a', { members: following({ under: 'nobody' }) }))).rejects.toMatchObject(unknown);
      expect(await sets.all()).toEqual([]);
    });

    it('lose a point that leaves the registry, and hold the one that their rule begins at', async () => {
      const { points, sets } = opened.now;
      await sets.add(set('a', { members: listing('so', 'duc') }));
      await sets.add(set('b', { members: following({ under: 'so' }) }));
      await removePoints(points, 'duc');

      expect(await sets.resolve('a')).toEqual(['so']);
      expect((await sets.all()).map(({ count }) => count)).toEqual([1, 1]);
      await points.write(async (now) => {
        expect(await now.useOf('so')).toBe('set');
        return {};
      });
    });

    it('let one of many editors at once through', async () => {
      const { sets } = opened.now;
      await sets.add(set('a', { members: listing('so') }));
      const edit = (pointId: string) => sets.replace(set('a', { version: 2, members: listing(pointId) }));
      const edits = await Promise.all(['hall', 'ham', 'duc'].map(edit));

      expect([...edits].sort()).toEqual(['done', 'stale', 'stale']);
      expect(await sets.resolve('a')).toEqual([['hall', 'ham', 'duc'][edits.indexOf('done')]]);
      expect(await sets.replace(set('z', { version: 2 }))).toBe('missing');
      expect([await sets.remove('a', 1), await sets.remove('a', 2), await sets.remove('a', 2)]).toEqual([
        'stale',
        'done',
        'missing',
      ]);
      expect(await sets.all()).toEqual([]);
    });

    it('hold as many points as a conference has', async () => {
      const { points, sets } = opened.now;
      const ids = Array.from({ length: 15_000 }, (_, i) => `p${String(i).padStart(5, '0')}`);
      await registerPoints(points, ...ids.map((id, i) => point(id, { sortOrder: 100 + i })));
      await sets.add(set('a', { members: listing(...[...ids].reverse()) }));

      expect(await sets.resolve('a')).toEqual(ids);
    });
  });
};
