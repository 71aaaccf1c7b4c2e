import { describe, expect, it } from '@jest/globals';
import {
  childrenOf,
  descendants,
  officialCode,
  provincePoints,
  searchUnits,
  successorsOf,
  treeOn,
  type UnitForest,
} from '@diemcau/planning';
import fc from 'fast-check';
import { FileUnitCatalogue } from './file-unit-catalogue.js';

const history = await new FileUnitCatalogue().history();
const on = (day: string): UnitForest => treeOn(history.states, day)!.state.forest;
const count = (forest: UnitForest, level: string): number =>
  [...forest.byCode.values()].filter((unit) => unit.level === level).length;

describe('the administrative units of Viet Nam', () => {
  it.each([
    ['2024-01-18', 63, 705, 10_598],
    ['2025-07-01', 34, 0, 3_321],
    ['2026-11-22', 34, 0, 3_321],
  ])('on %s are %i provinces, %i districts and %i communes', (day, provinces, districts, communes) => {
    const forest = on(day);
    expect([count(forest, 'province'), count(forest, 'district'), count(forest, 'commune')]).toEqual([
      provinces,
      districts,
      communes,
    ]);
  });

  it('are on every day a forest that reaches each unit once', () => {
    fc.assert(
      fc.property(fc.constantFrom('2019-05-05', '2024-01-31', '2024-08-01', '2025-12-31', '2026-04-30'), (day) => {
        const forest = on(day);
        const reached = forest.provinces.flatMap((root) => [root, ...descendants(forest, root.code)]);
        expect(new Set(reached.map((unit) => unit.code)).size).toBe(forest.byCode.size);
        expect(reached.length).toBe(forest.byCode.size);
      }),
      { numRuns: 10 },
    );
  });

  it('give Tuyên Quang of January 2024 its hall, 7 districts and 138 communes', () => {
    const points = provincePoints(on('2024-01-18'), '08');
    expect(points.length).toBe(146);
    expect(points.filter((point) => point.parentUnitCode === '08').length).toBe(7);
    expect(points.map((point) => point.name)).toContain('ĐIỂM CẦU HUYỆN HÀM YÊN');
    expect(childrenOf(on('2024-01-18'), '074').length).toBe(18);
  });

  it('give Tuyên Quang of today 124 communes, after the merger', () => {
    expect(childrenOf(on('2025-07-01'), '08').length).toBe(124);
  });

  it('follow Đồng Nai of 30 April 2026, and not a day earlier', () => {
    expect(on('2026-04-29').byCode.get('75')?.fullName).toBe('Tỉnh Đồng Nai');
    expect(on('2026-04-30').byCode.get('75')?.fullName).toBe('Thành phố Đồng Nai');
    expect(on('2026-04-30').byCode.get('26368')).toMatchObject({ kind: 'phường', name: 'Long Thành' });
  });

  it('know Ba Chẽ under either code, and into what a commune went', () => {
    expect(on('2025-07-01').byCode.get(officialCode(history, '06978'))?.fullName).toBe('Xã Ba Chẽ');
    const hamYen = searchUnits(on('2024-01-18'), { provinceCode: '08', level: null, text: 'tan yen' })[0]!;
    const after = successorsOf(history, hamYen.code).map((merge) => on('2025-07-01').byCode.get(merge.newCode)?.name);
    expect(after).toContain('Hàm Yên');
  });
});
