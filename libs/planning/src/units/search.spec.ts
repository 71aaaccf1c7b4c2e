import { describe, expect, it } from '@jest/globals';
import { buildForest } from './forest.js';
import { searchUnits } from './search.js';
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
const codes = (text: string, provinceCode: string | null = null, level: 'province' | null = null): string[] =>
  searchUnits(forest, { text, provinceCode, level }).map((found) => found.code);

describe('searching units', () => {
  it('puts what was typed with its marks first, then the same without marks, then longer names', () => {
    expect(codes('thái hóa', '08')).toEqual(['02003', '02001', '02002']);
    expect(codes('thai hoa', '08')).toEqual(['02001', '02003', '02002']);
  });
  it('stays inside the province, and finds by code', () => {
    expect(codes('thai hoa', '04')).toEqual(['01001']);
    expect(codes('0200')).toEqual(['02001', '02002', '02003']);
    expect(codes('không có')).toEqual([]);
  });
  it('lists everything for an empty text', () => {
    expect(codes('', '04')).toEqual(['04', '01001']);
    expect(codes('', '99')).toEqual([]);
    expect(codes('')).toEqual(['04', '01001', '08', '02001', '02002', '02003']);
    expect(codes('', null, 'province')).toEqual(['04', '08']);
  });
});
