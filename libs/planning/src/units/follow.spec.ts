import { describe, expect, it } from '@jest/globals';
import { followUnit } from './follow.js';
import { searchFormer } from './former-search.js';
import { buildForest } from './forest.js';
import { type DatedForest, type UnitHistory, withChanges } from './history.js';
import { predecessorsOf, successorsOf } from './succession.js';
import type { AdminUnit, UnitLevel, UnitMerge } from './unit.js';

const LEVELS: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' };
const unit = (code: string, kind: string, name: string, parentCode: string | null): AdminUnit => ({
  ...{ code, level: LEVELS[code.length]!, kind: kind.toLowerCase(), name, parentCode },
  fullName: `${kind} ${name}`,
});
const merge = (oldCode: string, newCode: string, extent: UnitMerge['extent'] = 'whole'): UnitMerge => ({
  ...{ oldCode, newCode, extent },
});

const old: DatedForest = {
  ...{ validFrom: '2023-04-10', validTo: '2024-01-31', era: '2023-04-10' },
  forest: buildForest([
    unit('02', 'Tỉnh', 'Hà Giang', null),
    unit('024', 'Huyện', 'Bắc Mê', '02'),
    unit('00700', 'Xã', 'Thuận Hoà', '024'),
    unit('00703', 'Xã', 'Yên Định', '024'),
    unit('00706', 'Thị trấn', 'Lạc Nông', '024'),
    unit('00709', 'Xã', 'Phú Nam', '024'),
    unit('08', 'Tỉnh', 'Tuyên Quang', null),
    unit('074', 'Huyện', 'Hàm Yên', '08'),
    unit('02374', 'Thị trấn', 'Tân Yên', '074'),
    unit('02380', 'Xã', 'Yên Thuận', '074'),
    unit('02383', 'Xã', 'Bạch Xa', '074'),
    unit('076', 'Huyện', 'Sơn Dương', '08'),
    unit('02593', 'Xã', 'Vân Sơn', '076'),
    unit('02608', 'Xã', 'Hồng Lạc', '076'),
    unit('755', 'Huyện', 'Côn Đảo', '08'),
  ]),
};
const first: DatedForest = {
  ...{ validFrom: '2025-07-01', validTo: '2026-04-29', era: '2025-07-01' },
  forest: buildForest([
    unit('08', 'Tỉnh', 'Tuyên Quang', null),
    unit('00700', 'Xã', 'Thuận Hòa', '08'),
    unit('00703', 'Xã', 'Minh Ngọc', '08'),
    unit('00706', 'Xã', 'Lạc Nông', '08'),
    unit('00709', 'Xã', 'Đường Âm', '08'),
    unit('02374', 'Xã', 'Hàm Yên', '08'),
    unit('02383', 'Xã', 'Bạch Xa', '08'),
    unit('02608', 'Xã', 'Hồng Sơn', '08'),
    unit('26732', 'Đặc khu', 'Côn Đảo', '08'),
  ]),
};
const latest: DatedForest = {
  ...{ validFrom: '2026-04-30', validTo: null, era: '2025-07-01' },
  forest: withChanges(first.forest, [{ code: '02374', kind: 'phường', fullName: 'Phường Hàm Yên' }]),
};
const history: UnitHistory = {
  states: [old, first, latest],
  merges: [
    merge('00700', '00700', 'unchanged'),
    merge('00703', '00703', 'unchanged'),
    merge('00706', '00706', 'unchanged'),
    merge('00709', '00709', 'unchanged'),
    merge('02374', '02374'),
    merge('02380', '02374', 'part'),
    merge('02380', '02383', 'part-area-all-population'),
    merge('02383', '02383'),
    merge('02608', '02608'),
    merge('755', '26732'),
  ],
  aliases: new Map([['02375', '02374']]),
  renamed: new Map([['00709', 'Xã Đường Âm']]),
};
const query = { provinceCode: null, level: null, order: 'official' } as const;
const follow = (code: string, to = latest, from = old): readonly unknown[] => {
  const { fate, into } = followUnit(history, from, to, code);
  return [fate, ...into.map((one) => `${one.unit.fullName} ${one.extent}`)];
};

describe('following a unit', () => {
  it('tells what stayed from what got another name, merged or was split', () => {
    expect(follow('00700')).toEqual(['same', 'Xã Thuận Hòa unchanged']);
    expect(follow('00703')).toEqual(['renamed', 'Xã Minh Ngọc unchanged']);
    expect(follow('00706')).toEqual(['renamed', 'Xã Lạc Nông unchanged']);
    expect(follow('02374')).toEqual(['merged', 'Phường Hàm Yên whole']);
    expect(follow('02374', first)).toEqual(['merged', 'Xã Hàm Yên whole']);
    expect(follow('02380')).toEqual(['split', 'Phường Hàm Yên part', 'Xã Bạch Xa part-area-all-population']);
    expect(follow('755')).toEqual(['renamed', 'Đặc khu Côn Đảo whole']);
  });

  it('guesses nothing where there is no record, not even by a code that is used again', () => {
    expect(follow('02593')).toEqual(['unknown']);
    expect(follow('99999')).toEqual(['unknown']);
    expect(followUnit(history, old, latest, '99999').unit).toBeNull();
    expect(follow('02374', old, latest)).toEqual(['unknown']);
    // The record is of a unit of another name that had the code by then.
    expect(follow('00709')).toEqual(['unknown']);
    expect(searchFormer(history, latest, { ...query, text: 'phú nam' }, new Set())).toEqual([]);
    expect(predecessorsOf(history, '00709').map(({ oldCode }) => oldCode)).toEqual(['00709']);
    const merges = [merge('02374', '04444')];
    expect(followUnit({ ...history, merges }, old, latest, '02374')).toMatchObject({ fate: 'unknown', into: [] });
  });

  it('follows provinces and districts by what is below them, a district only when all of it is known', () => {
    expect(follow('02')).toEqual(['merged', 'Tỉnh Tuyên Quang whole']);
    expect(follow('08')).toEqual(['merged', 'Tỉnh Tuyên Quang whole']);
    expect(follow('074')).toEqual(['split', 'Phường Hàm Yên part', 'Xã Bạch Xa part']);
    expect(follow('076')).toEqual(['unknown']);
  });

  it('follows within an era by code', () => {
    expect(follow('02374', latest, first)).toEqual(['renamed', 'Phường Hàm Yên unchanged']);
    expect(follow('02383', latest, first)).toEqual(['same', 'Xã Bạch Xa unchanged']);
    expect(follow('02375', latest, first)).toEqual(['renamed', 'Phường Hàm Yên unchanged']);
  });

  it('knows both ways who took over from whom', () => {
    expect(predecessorsOf(history, '02374').map(({ oldCode }) => oldCode)).toEqual(['02374', '02380']);
    expect(predecessorsOf(history, '08').map(({ oldCode }) => oldCode)).toEqual(['02', '08']);
    expect(successorsOf(history, '076').map(({ newCode }) => newCode)).toEqual(['02608']);
    expect(successorsOf({ ...history, states: [latest] }, '02374')).toEqual([]);
  });
});

describe('searching by a former name', () => {
  const found = (text: string, change: object = {}, state = latest, taken: readonly string[] = []): string[] =>
    searchFormer(history, state, { ...query, text, ...change }, new Set(taken)).map(
      ({ unit: { fullName }, formerly }) => `${fullName}: ${formerly.map((one) => one.unit.fullName).join(', ')}`,
    );

  it('finds who took over, with the unit of that name, the better match first', () => {
    expect(found('tan-yen')).toEqual(['Phường Hàm Yên: Thị trấn Tân Yên']);
    expect(found('yên')).toEqual([
      'Xã Minh Ngọc: Xã Yên Định',
      'Phường Hàm Yên: Xã Yên Thuận',
      'Xã Bạch Xa: Xã Yên Thuận',
    ]);
    expect(found('ha giang')).toEqual(['Tỉnh Tuyên Quang: Tỉnh Hà Giang']);
    expect(found('ham yen', {}, latest, ['02374'])).toEqual(['Xã Bạch Xa: Huyện Hàm Yên']);
    expect(found('02380')).toEqual(['Phường Hàm Yên: Xã Yên Thuận', 'Xã Bạch Xa: Xã Yên Thuận']);
  });

  it('keeps to level and province, and finds nothing by a kind, by little, or in the earlier era', () => {
    expect(found('ha giang', { level: 'commune' })).toEqual([]);
    expect(found('tan yen', { provinceCode: '02' })).toEqual([]);
    expect(found('tan yen', { provinceCode: '08' })).toHaveLength(1);
    expect([...found('xã'), ...found('x'), ...found(''), ...found('tan yen', {}, old)]).toEqual([]);
  });

  it('goes by the alphabet within equals', () => {
    expect(found('yen thuan', { order: 'az' })).toEqual(['Xã Bạch Xa: Xã Yên Thuận', 'Phường Hàm Yên: Xã Yên Thuận']);
  });
});
