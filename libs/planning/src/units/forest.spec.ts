import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ancestry, buildForest, childrenOf, descendants, forestProblems } from './forest.js';
import type { AdminUnit, UnitLevel } from './unit.js';

const unit = (code: string, parentCode: string | null, level?: UnitLevel): AdminUnit => ({
  code,
  level: level ?? (code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune'),
  kind: 'xã',
  name: code,
  fullName: `Xã ${code}`,
  parentCode,
});

const threeLevels = [
  unit('08', null),
  unit('074', '08'),
  unit('070', '08'),
  unit('02374', '074'),
  unit('02215', '070'),
];

/** Provinces, districts and communes with arbitrary parents one level up. */
const country = fc
  .record({
    provinces: fc.integer({ min: 1, max: 9 }),
    districts: fc.array(fc.nat(8), { minLength: 1 }),
    communes: fc.array(fc.nat(99)),
  })
  .map(({ provinces, districts, communes }) => {
    const pad = (value: number, length: number): string => String(value).padStart(length, '0');
    return [
      ...Array.from({ length: provinces }, (_, i) => unit(pad(i, 2), null)),
      ...districts.map((at, i) => unit(pad(i, 3), pad(at % provinces, 2))),
      ...communes.map((at, i) => unit(pad(i, 5), pad(at % districts.length, 3))),
    ];
  });

describe('the forest of units', () => {
  it('keeps official order and knows the way up', () => {
    const forest = buildForest(threeLevels);
    expect(descendants(forest, '08').map((u) => u.code)).toEqual(['070', '02215', '074', '02374']);
    expect(ancestry(forest, '02374').map((u) => u.code)).toEqual(['02374', '074', '08']);
    expect(childrenOf(forest, '02374')).toEqual([]);
  });

  it('names each unit that does not fit', () => {
    expect(
      forestProblems([...threeLevels, unit('02375', '999'), unit('02376', '08'), unit('2', null, 'province')]),
    ).toEqual([
      { problem: 'unknown_parent', code: '02375', parentCode: '999' },
      { problem: 'wrong_parent_level', code: '02376', parentCode: '08' },
      { problem: 'bad_code', code: '2' },
    ]);
    expect(forestProblems([...threeLevels, unit('074', '08')])).toContainEqual({
      problem: 'duplicate_code',
      code: '074',
    });
  });

  it('lets communes stand under the province where there are no districts', () => {
    expect(forestProblems([unit('08', null), unit('02374', '08')])).toEqual([]);
  });

  it('reaches every unit exactly once from the provinces', () => {
    fc.assert(
      fc.property(country, (units) => {
        expect(forestProblems(units)).toEqual([]);
        const forest = buildForest(units);
        const reached = forest.provinces.flatMap((root) => [root, ...descendants(forest, root.code)]);
        expect(reached.map((u) => u.code).sort()).toEqual(units.map((u) => u.code).sort());
      }),
    );
  });
});
