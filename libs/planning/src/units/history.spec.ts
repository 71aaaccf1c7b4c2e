import { describe, expect, it } from '@jest/globals';
import { buildForest } from './forest.js';
import { type DatedForest, treeOn, withChanges } from './history.js';

const empty = buildForest([]);
const states: readonly DatedForest[] = [
  { validFrom: '2023-04-10', validTo: '2024-01-31', era: 'any', forest: empty },
  { validFrom: '2025-07-01', validTo: null, era: 'any', forest: empty },
];

describe('the state of the country on a day', () => {
  it.each([
    ['2024-01-18', '2023-04-10', null],
    ['2024-01-31', '2023-04-10', null],
    ['2024-02-01', '2023-04-10', 'gap'],
    ['2025-06-30', '2023-04-10', 'gap'],
    ['2025-07-01', '2025-07-01', null],
    ['2030-01-01', '2025-07-01', null],
    ['2020-01-01', '2023-04-10', 'before_first'],
  ])('on %s it is the one of %s, warning %s', (day, validFrom, warning) => {
    const found = treeOn(states, day);
    expect([found?.state.validFrom, found?.warning]).toEqual([validFrom, warning]);
  });

  it('says so when nothing is known', () => {
    expect(treeOn([], '2024-01-18')).toBeNull();
  });

  it('renames a unit and leaves code, level and parent', () => {
    const before = buildForest([
      { code: '75', level: 'province', kind: 'tỉnh', name: 'Đồng Nai', fullName: 'Tỉnh Đồng Nai', parentCode: null },
    ]);
    const after = withChanges(before, [{ code: '75', kind: 'thành phố trung ương', fullName: 'Thành phố Đồng Nai' }]);
    expect(after.byCode.get('75')).toEqual({
      code: '75',
      level: 'province',
      kind: 'thành phố trung ương',
      name: 'Đồng Nai',
      fullName: 'Thành phố Đồng Nai',
      parentCode: null,
    });
  });
});
