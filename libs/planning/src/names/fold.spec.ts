import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, searchKey, upperCase } from './fold.js';
import { compareVietnamese } from './order.js';

describe('folding of names', () => {
  it('finds a name typed without marks, with hyphens, and in either Unicode form', () => {
    expect(foldName('Điểm cầu Xã Đường Thượng')).toBe('diem cau xa duong thuong');
    expect(foldName('Phan Rang - Tháp Chàm')).toBe(foldName('phan rang-thap cham'));
    expect(foldName('Hàm Yên'.normalize('NFD'))).toBe(foldName('Hàm Yên'.normalize('NFC')));
    expect(foldName('Thái Hoà')).toBe(foldName('Thái Hòa'));
  });

  it('searches kỹ as kĩ', () => {
    expect(searchKey('Kỹ')).toBe(searchKey('Kĩ'));
  });

  it('is idempotent and blind to the Unicode form for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
      }),
    );
  });

  it('writes capitals with every mark, composed', () => {
    expect(upperCase('Huyện Hàm Yên'.normalize('NFD'))).toBe('HUYỆN HÀM YÊN');
    expect(upperCase("Xã Ea H'đing")).toBe("XÃ EA H'ĐING");
  });
});

describe('the Vietnamese alphabet', () => {
  it('puts Đ after D, vowels with marks after the bare ones, and figures by value', () => {
    expect(['Đông', 'Ân', 'Dương', 'An', 'Ăn', 'Em', 'Xã 10', 'Xã 2'].sort(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dương',
      'Đông',
      'Em',
      'Xã 2',
      'Xã 10',
    ]);
  });
});
