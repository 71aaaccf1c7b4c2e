import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byPlate } from './plate.js';

const sorted = (...names: string[]): string[] => byPlate(names.map((name) => ({ name }))).map(({ name }) => name);

describe('plates from A to Z', () => {
  it('count neither "ĐIỂM CẦU" nor the kind of a unit', () => {
    expect(
      sorted(
        'ĐIỂM CẦU XÃ YÊN PHÚ',
        'ĐIỂM CẦU HUYỆN HÀM YÊN',
        'Điểm cầu thành phố Tuyên Quang',
        'ĐIỂM CẦU THỊ TRẤN ĐẦM HỒNG',
        'ĐIỂM CẦU PHƯỜNG AN TƯỜNG',
        'ĐIỂM CẦU ĐẶC KHU CÔ TÔ',
        'Xã Bạch Xa',
      ),
    ).toEqual([
      'ĐIỂM CẦU PHƯỜNG AN TƯỜNG',
      'Xã Bạch Xa',
      'ĐIỂM CẦU ĐẶC KHU CÔ TÔ',
      'ĐIỂM CẦU THỊ TRẤN ĐẦM HỒNG',
      'ĐIỂM CẦU HUYỆN HÀM YÊN',
      'Điểm cầu thành phố Tuyên Quang',
      'ĐIỂM CẦU XÃ YÊN PHÚ',
    ]);
  });

  it('keep a name that only begins like a kind', () => {
    expect(sorted('ĐIỂM CẦU TỈNH ỦY', 'ĐIỂM CẦU XÃ XUÂN VÂN', 'ĐIỂM CẦU XÃ TÂN LONG', 'ĐIỂM CẦU')).toEqual([
      'ĐIỂM CẦU',
      'ĐIỂM CẦU XÃ TÂN LONG',
      'ĐIỂM CẦU TỈNH ỦY',
      'ĐIỂM CẦU XÃ XUÂN VÂN',
    ]);
  });

  it('lose none, whatever they are called, and stand the same in any order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (names) => {
        expect([...sorted(...names)].sort()).toEqual([...names].sort());
      }),
    );
  });
});
