import { describe, expect, it } from '@jest/globals';
import {
  ancestry,
  childrenOf,
  dayFromNumber,
  dayNumber,
  descendants,
  followUnit,
  forestProblems,
  officialCode,
  provincePoints,
  searchFormer,
  searchUnits,
  successorsOf,
  treeOn,
  type DatedForest,
  type UnitForest,
} from '@diemcau/planning';
import fc from 'fast-check';
import { FileUnitCatalogue } from './file-unit-catalogue.js';

const history = await new FileUnitCatalogue().history();
const on = (day: string): UnitForest => treeOn(history.states, day)!.state.forest;
/** Gaps between the known states, and years before the first, too. */
const anyDay = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2031-12-31') }).map(dayFromNumber);
const stateOn = (day: string): DatedForest => treeOn(history.states, day)!.state;
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

  it('are on every day a forest whose parents are one level up, and that reaches each unit once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const forest = on(day);
        expect(forestProblems([...forest.byCode.values()])).toEqual([]);
        const reached = forest.provinces.flatMap((root) => [root, ...descendants(forest, root.code)]);
        expect(new Set(reached.map((unit) => unit.code)).size).toBe(forest.byCode.size);
        expect(reached.length).toBe(forest.byCode.size);
      }),
      { numRuns: 40 },
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
    const hamYen = searchUnits(on('2024-01-18'), {
      provinceCode: '08',
      level: null,
      text: 'tan yen',
      order: 'official',
    })[0]!;
    const after = successorsOf(history, hamYen.code).map((merge) => on('2025-07-01').byCode.get(merge.newCode)?.name);
    expect(after).toContain('Hàm Yên');
  });
});

describe('following the units of 2024', () => {
  const before = stateOn('2024-01-18');
  const after = stateOn('2026-11-22');
  const follow = (code: string) => followUnit(history, before, after, code);

  it('ends in the later tree, and at a unit of the same level or at communes, from any day to any later one', () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay), (days) => {
        const [from, to] = days.sort();
        const [start, end] = [stateOn(from), stateOn(to)];
        for (const code of start.forest.byCode.keys()) {
          const { unit, fate, into } = followUnit(history, start, end, code);
          const levels = new Set(into.map((one) => one.unit.level));
          if (into.some((one) => end.forest.byCode.get(one.unit.code) !== one.unit)) throw new Error(`${code} is lost`);
          if (levels.size > 1 || (levels.has('province') && unit?.level !== 'province'))
            throw new Error(`${code} rose`);
          if ((fate === 'unknown') !== (into.length === 0)) throw new Error(`${code} is ${fate}`);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('says of the 566 communes without a record that nothing is known, and of those whose code went to another', () => {
    const communes = [...before.forest.byCode.values()].filter(({ level }) => level === 'commune');
    const recorded = new Set(history.merges.map(({ oldCode }) => oldCode));
    const unknown = communes.filter(({ code }) => follow(code).fate === 'unknown');
    expect(unknown.filter(({ code }) => !recorded.has(code)).length).toBe(566);
    expect(unknown.filter(({ code }) => recorded.has(code)).length).toBe(292);
    // By June 2025 the code of Ngã Tư Sở was that of Thịnh Quang, which had another before.
    for (const code of ['02593', '02608', '00235']) expect(follow(code)).toMatchObject({ fate: 'unknown', into: [] });
    expect(follow('24235')).toMatchObject({ fate: 'renamed', into: [{ unit: { fullName: 'Xã Buôn Đôn' } }] });
  });

  it('tells the provinces that merged from those that stayed', () => {
    const fates = [...before.forest.provinces].map(({ code }) => follow(code));
    expect(fates.filter(({ fate }) => fate === 'merged').length).toBe(52);
    expect(fates.filter(({ fate }) => fate === 'renamed').map(({ into }) => into[0]?.unit.fullName)).toEqual([
      'Thành phố Huế',
    ]);
    expect(new Set(fates.flatMap(({ into }) => into.map(({ unit }) => unit.code))).size).toBe(34);
    // The code of Yên Bái is that of Lào Cai since, and Hà Giang is in Tuyên Quang.
    expect(follow('10').into[0]?.unit).toMatchObject({ code: '15', fullName: 'Tỉnh Lào Cai' });
    expect(follow('02').into[0]?.unit).toMatchObject({ code: '08', fullName: 'Tỉnh Tuyên Quang' });
  });

  it('makes of Huyện Hàm Yên its eight communes', () => {
    const { fate, into } = follow('074');
    expect(fate).toBe('split');
    expect(into.map(({ unit }) => unit.name).sort()).toEqual(
      ['Hàm Yên', 'Bạch Xa', 'Phù Lưu', 'Yên Phú', 'Bình Xa', 'Thái Sơn', 'Thái Hòa', 'Hùng Đức'].sort(),
    );
    expect(into.every(({ unit }) => ancestry(after.forest, unit.code).at(-1)?.code === '08')).toBe(true);
  });

  it('finds by an old name who took over, and is quick about it', () => {
    const query = { provinceCode: null, level: null, order: 'official', text: 'Thị trấn Tân Yên' } as const;
    const direct = searchUnits(after.forest, query);
    const hits = searchFormer(history, after, query, new Set(direct.map(({ code }) => code)));
    expect(hits.map(({ unit }) => unit.fullName)).toEqual(['Xã Hàm Yên']);
    const ways = ['ham yen', 'HAM-YEN', 'Hàm Yên'.normalize('NFD')].map((text) => {
      const units = searchUnits(before.forest, { ...query, text });
      return units.map(({ code }) => code);
    });
    expect(ways[0]?.[0]).toBe('074');
    expect(new Set(ways.map((codes) => [...codes].sort().join())).size).toBe(1);
  });
});
