import { describe, expect, it } from '@jest/globals';
import { buildForest } from '../units/forest.js';
import { levelOf } from '../units/level.js';
import { countryPoints } from './country.js';

const forest = buildForest([
  { code: '08', level: 'province', kind: 'tỉnh', name: 'Tuyên Quang', fullName: 'Tỉnh Tuyên Quang', parentCode: null },
  { code: '074', level: 'district', kind: 'huyện', name: 'Hàm Yên', fullName: 'Huyện Hàm Yên', parentCode: '08' },
  { code: '02374', level: 'commune', kind: 'xã', name: 'Tân Yên', fullName: 'Xã Tân Yên', parentCode: '074' },
  { code: '01', level: 'province', kind: 'thành phố', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', parentCode: null },
]);

describe('the points of the country', () => {
  it('are the halls of the provinces, each with its level below it, in official order', () => {
    expect(countryPoints(forest, 'commune').map((p) => [p.unitCode, p.role, p.parentUnitCode, p.sortOrder])).toEqual([
      ['01', 'central', null, 10],
      ['08', 'central', null, 20],
      ['074', 'member', '08', 30],
      ['02374', 'member', '074', 40],
    ]);
  });

  it('end at the level that is asked for', () => {
    expect(countryPoints(forest, 'district').map((p) => p.unitCode)).toEqual(['01', '08', '074']);
    expect(countryPoints(forest, 'province').map((p) => p.unitCode)).toEqual(['01', '08']);
  });

  it('are of the level that their code tells', () => {
    expect(['08', '074', '02374', '2374', null].map(levelOf)).toEqual(['province', 'district', 'commune', null, null]);
  });
});
