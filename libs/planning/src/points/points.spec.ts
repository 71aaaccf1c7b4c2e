import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildForest } from '../units/forest.js';
import { inTreeOrder, nearestKept, subtree, unreachable } from './hierarchy.js';
import { plateOf } from './plate.js';
import { provincePoints } from './province.js';

const forest = buildForest([
  { code: '08', level: 'province', kind: 'tỉnh', name: 'Tuyên Quang', fullName: 'Tỉnh Tuyên Quang', parentCode: null },
  { code: '074', level: 'district', kind: 'huyện', name: 'Hàm Yên', fullName: 'Huyện Hàm Yên', parentCode: '08' },
  {
    code: '02374',
    level: 'commune',
    kind: 'thị trấn',
    name: 'Tân Yên',
    fullName: 'Thị trấn Tân Yên',
    parentCode: '074',
  },
]);

describe('bridge points of a province', () => {
  it('have plates in capitals', () => {
    expect(plateOf('Huyện Hàm Yên')).toBe('ĐIỂM CẦU HUYỆN HÀM YÊN');
  });

  it('begin with the hall, then each district with its communes', () => {
    expect(provincePoints(forest, '08').map((p) => [p.name, p.role, p.parentUnitCode, p.sortOrder])).toEqual([
      ['ĐIỂM CẦU TỈNH TUYÊN QUANG', 'central', null, 0],
      ['ĐIỂM CẦU HUYỆN HÀM YÊN', 'member', '08', 10],
      ['ĐIỂM CẦU THỊ TRẤN TÂN YÊN', 'member', '074', 20],
    ]);
  });

  it('are none for a code that is no province', () => {
    expect(provincePoints(forest, '074')).toEqual([]);
    expect(provincePoints(forest, '99')).toEqual([]);
  });
});

const nodes = fc
  .uniqueArray(fc.nat(40), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(String(id)), parentId: fc.option(fc.constantFrom(...ids.map(String))) }),
      ),
    ),
  );

describe('the hierarchy of points', () => {
  it('finds a circle and what hangs under it', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'b' },
      { id: 'd', parentId: null },
      { id: 'e', parentId: 'elsewhere' },
    ];
    expect([...unreachable(circle)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('parts all points into those below a root and those below a circle', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const roots = list.filter((node) => node.parentId === null).map((node) => node.id);
        const below = roots.flatMap((root) => subtree(list, root));
        expect([...below, ...unreachable(list)].sort()).toEqual(list.map((node) => node.id).sort());
      }),
    );
  });

  it('joins a commune to the hall when its district stays away', () => {
    const parents = new Map([
      ['hall', null],
      ['district', 'hall'],
      ['commune', 'district'],
    ] as const);
    expect(nearestKept(parents, new Set(['hall', 'commune']), 'commune')).toBe('hall');
    expect(nearestKept(parents, new Set(['commune']), 'commune')).toBeNull();
  });

  it('lists each province of a national conference together, the parent first', () => {
    const point = (
      id: string,
      parentId: string | null,
      sortOrder: number,
    ): Parameters<typeof inTreeOrder>[0][number] => ({
      id,
      parentId,
      sortOrder,
    });
    const points = [
      point('b1', 'b', 10),
      point('a2', 'a', 20),
      point('b', 'hall', 30),
      point('a', 'hall', 20),
      point('a1', 'a', 10),
      point('hall', null, 0),
    ];
    expect(inTreeOrder(points).map(({ id }) => id)).toEqual(['hall', 'a', 'a1', 'a2', 'b', 'b1']);
  });

  it('loses no point, whatever stands above whom', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const ordered = inTreeOrder(list.map((node, sortOrder) => ({ ...node, sortOrder })));
        expect(ordered.map((node) => node.id).sort()).toEqual(list.map((node) => node.id).sort());
      }),
    );
  });
});
