import { describe, expect, it } from '@jest/globals';
import { buildForest } from './forest.js';
import fc from 'fast-check';
import { compareVietnamese } from '../names/order.js';
import { type UnitQuery, searchUnits } from './search.js';
import type { AdminUnit } from './unit.js';

const unit = (code: string, kind: string, name: string, parentCode: string | null): AdminUnit => ({
  code,
  level: code.length === 2 ? 'province' : 'commune',
  kind: kind.toLowerCase(),
  name,
  fullName: `${kind} ${name}`,
  parentCode,
});
const forest = buildForest([
  unit('08', 'Tỉnh', 'Tuyên Quang', null),
  unit('04', 'Tỉnh', 'Cao Bằng', null),
  unit('02001', 'Xã', 'Thái Hòa', '08'),
  unit('02002', 'Xã', 'Thái Hoa Mới', '08'),
  unit('02003', 'Phường', 'Thái Hóa', '08'),
  unit('01001', 'Xã', 'Thái Hòa', '04'),
]);
const codes = (text: string, change: Partial<UnitQuery> = {}): string[] =>
  searchUnits(forest, { text, provinceCode: null, level: null, order: 'official', ...change }).map(({ code }) => code);

describe('searching units', () => {
  it('puts what was typed with its marks first, then the same without marks, then longer names', () => {
    expect(codes('thái hóa', { provinceCode: '08' })).toEqual(['02003', '02001', '02002']);
    expect(codes('thai hoa', { provinceCode: '08' })).toEqual(['02001', '02003', '02002']);
  });
  it('stays inside the province, and finds by code', () => {
    expect(codes('thai hoa', { provinceCode: '04' })).toEqual(['01001']);
    expect(codes('0200')).toEqual(['02001', '02002', '02003']);
    expect(codes('không có')).toEqual([]);
  });
  it('lists everything for an empty text', () => {
    expect(codes('', { provinceCode: '04' })).toEqual(['04', '01001']);
    expect(codes('', { provinceCode: '99' })).toEqual([]);
    expect(codes('')).toEqual(['04', '01001', '08', '02001', '02002', '02003']);
    expect(codes('', { level: 'province' })).toEqual(['04', '08']);
  });

  it.each(['thai hoa', 'THAI-HOA', 'Thái  Hoà', 'Thái Hòa'.normalize('NFD'), '  thái – hòa '])('takes %j', (text) => {
    expect(codes(text, { provinceCode: '04' })).toEqual(['01001']);
  });

  it('puts the beginning of a word before its middle', () => {
    const words = buildForest([
      unit('08', 'Tỉnh', 'Tuyên Quang', null),
      unit('02001', 'Xã', 'Đồng Yên', '08'),
      unit('02002', 'Xã', 'Hàm Yên', '08'),
      unit('02003', 'Xã', 'Yên Phú', '08'),
    ]);
    const query = { provinceCode: null, level: null, order: 'official' } as const;
    const found = (text: string): string[] => searchUnits(words, { ...query, text }).map(({ code }) => code);
    expect(found('yen')).toEqual(['02003', '02001', '02002', '08']);
    expect(found('am')).toEqual(['02002']);
  });

  it('goes by the alphabet without the kind in front, the best matches first all the same', () => {
    expect(codes('', { order: 'az' })).toEqual(['04', '01001', '02001', '02003', '02002', '08']);
    expect(codes('thái hòa', { order: 'az' })).toEqual(['01001', '02001', '02003', '02002']);
  });

  it('finds the same units in either order', () => {
    const text = fc.constantFrom('', 'thai', 'hoa', 'xa', '02', 'x');
    fc.assert(
      fc.property(text, fc.constantFrom(null, '08', '04'), (sought, provinceCode) => {
        const [official, az] = (['official', 'az'] as const).map((order) => codes(sought, { provinceCode, order }));
        expect([...az!].sort()).toEqual([...official!].sort());
        const names = az!.map((code) => forest.byCode.get(code)!.name);
        if (sought === '') expect(names).toEqual([...names].sort(compareVietnamese));
      }),
    );
  });
});
