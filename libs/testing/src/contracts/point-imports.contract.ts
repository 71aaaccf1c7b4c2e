import type {
  BridgePoint,
  BridgePoints,
  PointImport,
  PointImportRow,
  PointImports,
  PointImportWrite,
} from '@diemcau/runtime';
import { AWKWARD_NAMES } from './awkward.js';
import { openedForEach } from './opened.js';
import { registerPoints, registryPoint as point } from './planning-records.js';
import { suite } from './suite.js';

/** Uploaded lists and the registry they are applied to, on one storage. */
export interface ImportRecords {
  readonly points: BridgePoints;
  readonly imports: PointImports;
  close(): Promise<void>;
}

const AT = 1_705_539_600_123;
const RESULT = { created: 1, updated: 2, unchanged: 3, skipped: 4 };

const record = (id: string, change: Partial<PointImport> = {}): PointImport => ({
  id,
  accountId: 'a1',
  fileName: 'danh sách.xlsx',
  date: '2024-01-18',
  provinceCode: '08',
  sheet: 'Trang 1',
  heading: { labels: ['STT', 'Mã đơn vị'], ignored: ['Ghi chú'], counting: 0, columns: [['unitCode', 1]] },
  skippedRows: [1, 9],
  createdAt: AT,
  appliedAt: null,
  result: null,
  settled: [],
  ...change,
});

const line = (
  row: number,
  change: Partial<PointImportRow['preview']> = {},
  cells: PointImportRow['cells'] = [],
): PointImportRow => ({
  row,
  cells,
  preview: {
    group: 'matched',
    action: 'create',
    pointId: null,
    unitCode: null,
    name: null,
    changes: [],
    candidates: [],
    problems: [],
    ...change,
  },
});
const brokenLine = (row: number): PointImportRow =>
  line(row, { group: 'broken', action: null, problems: [{ reason: 'NAME_EMPTY', column: null, params: { a: 1 } }] });

const write = (id: string, change: Partial<PointImportWrite> = {}): PointImportWrite => ({
  id,
  at: AT + 1,
  seen: new Map(),
  put: [],
  via: new Map(),
  result: RESULT,
  settled: [3],
  ...change,
});

const puts = (...points: readonly BridgePoint[]): PointImportWrite['put'] =>
  points.map((one) => ({ point: one, fields: [] }));
const all = { under: null, role: null, searchKey: '' };

const keeping = (open: () => Promise<ImportRecords>): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('gives back what was uploaded to the letter, row by row and by group', async () => {
    const { imports } = opened.now;
    const rows = [
      ...AWKWARD_NAMES.map((name, i) => line(i + 2, { name, changes: ['group'] }, [name, 2_380, ''])),
      brokenLine(50),
      line(51, {
        group: 'choose',
        action: null,
        candidates: [{ pointId: null, unitCode: '1', name: 'x', within: ['y'] }],
      }),
      line(52, { action: 'unchanged' }),
    ];
    await imports.add(record('i1'), rows);
    await imports.add(record('i2', { provinceCode: null, sheet: null }), [line(2)]);

    expect(await imports.byId('i1')).toEqual(record('i1'));
    expect(await imports.byId('nobody')).toBeNull();
    expect(await imports.rows('i1', null)).toEqual(rows);
    expect((await imports.rows('i1', ['broken', 'choose'])).map(({ row }) => row)).toEqual([50, 51]);
    expect((await imports.rows('i1', null, { offset: 1, limit: 2 })).map(({ row }) => row)).toEqual([3, 4]);
    expect([...(await imports.counts('i1'))].sort((a, b) => a.count - b.count || (a.group < b.group ? -1 : 1))).toEqual(
      [
        { group: 'broken', action: null, count: 1 },
        { group: 'choose', action: null, count: 1 },
        { group: 'matched', action: 'unchanged', count: 1 },
        { group: 'matched', action: 'create', count: AWKWARD_NAMES.length },
      ],
    );
  });

  it('takes twenty thousand rows', async () => {
    const { imports } = opened.now;
    await imports.add(
      record('i1'),
      Array.from({ length: 20_000 }, (_, i) => line(i + 1)),
    );
    expect(await imports.counts('i1')).toEqual([{ group: 'matched', action: 'create', count: 20_000 }]);
  });

  it('shows rows anew until they are applied, and removes with an import its rows', async () => {
    const { imports } = opened.now;
    await imports.add(record('i1'), [line(2), line(3)]);
    await imports.renew('i1', [brokenLine(2), line(3)]);
    expect(await imports.rows('i1', null)).toEqual([brokenLine(2), line(3)]);
    expect(await imports.apply(write('i1'))).toBe('done');
    await imports.renew('i1', [line(2)]);
    await imports.renew('nobody', [line(2)]);
    expect(await imports.rows('i1', null)).toEqual([brokenLine(2), line(3)]);

    expect([await imports.remove('i1'), await imports.remove('i1')]).toEqual([true, false]);
    expect(await imports.rows('i1', null)).toEqual([]);
  });

  it('forgets what is old and was never applied', async () => {
    const { imports } = opened.now;
    for (const [id, createdAt] of Object.entries({ old: AT, applied: AT, new: AT + 10 })) {
      await imports.add(record(id, { createdAt }), [line(2)]);
    }
    await imports.apply(write('applied'));
    await imports.removeForgotten(AT + 10);
    const left = await Promise.all(['old', 'applied', 'new'].map((id) => imports.byId(id)));
    expect(left.map((one) => one?.id)).toEqual([undefined, 'applied', 'new']);
  });
};

const applying = (open: () => Promise<ImportRecords>): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('writes new points, changed ones and late gateways together, once', async () => {
    const { points, imports } = opened.now;
    await registerPoints(points, point('hall'));
    await imports.add(record('i1'), [line(2)]);
    const changed = point('hall', {
      version: 2,
      name: 'Hội trường',
      changedAt: AT,
      changedBy: { id: 'a1', name: 'Chị Hoa' },
    });
    const district = point('district', { parentId: 'hall', mode: 'hardware' });
    const commune = point('commune', { parentId: 'district' });
    const whole = write('i1', {
      seen: new Map([['hall', 1]]),
      put: puts(changed, district, commune),
      via: new Map([['district', 'commune']]),
    });

    const both = await Promise.all([imports.apply(whole), imports.apply(whole)]);
    expect(both.sort()).toEqual(['applied', 'done']);
    const now = new Map((await points.find(all)).map((one) => [one.id, one]));
    expect(now).toEqual(
      new Map([
        ['hall', changed],
        ['district', { ...district, via: 'commune' }],
        ['commune', commune],
      ]),
    );
    expect(await imports.byId('i1')).toEqual(record('i1', { appliedAt: AT + 1, result: RESULT, settled: [3] }));
  });

  it('writes nothing when the registry is not what was seen', async () => {
    const { points, imports } = opened.now;
    await registerPoints(points, point('hall'));
    await imports.add(record('i1'), [line(2)]);
    for (const seen of [{}, { hall: 2 }, { hall: 1, gone: 1 }, { other: 1 }]) {
      const outdated = write('i1', { seen: new Map(Object.entries(seen)), put: puts(point('new')) });
      expect(await imports.apply(outdated)).toBe('outdated');
    }
    expect(await imports.apply(write('nobody'))).toBe('missing');
    expect(await points.find(all)).toEqual([point('hall')]);
    expect((await imports.byId('i1'))?.appliedAt).toBeNull();
  });

  it('writes nothing when one of the points cannot be', async () => {
    const { points, imports } = opened.now;
    await imports.add(record('i1'), [line(2)]);
    const orphan = write('i1', { put: puts(point('a'), point('b', { parentId: 'nobody' })) });
    await expect(imports.apply(orphan)).rejects.toMatchObject({ name: 'UnknownPoint' });
    expect(await points.find(all)).toEqual([]);
    expect((await imports.byId('i1'))?.appliedAt).toBeNull();
  });
};

/** What uploaded lists must be in every database. */
export const pointImportsContract = (name: string, open: () => Promise<ImportRecords>): void => {
  const { describe } = suite();
  describe(`${name}: uploaded lists`, () => keeping(open));
  describe(`${name}: uploaded lists, applied`, () => applying(open));
};
