import { describe, expect, it } from '@jest/globals';
import { personLine, readPerson } from './person-line.js';

describe('a person on a line', () => {
  it('is read and written in the same way', () => {
    const line = 'Nguyễn Văn Sơn – Phó Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh';
    expect(readPerson(line)).toEqual({
      name: 'Nguyễn Văn Sơn',
      positions: ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    });
    expect(personLine(readPerson(line))).toBe(line);
  });

  it('may have no position, a hyphen for a dash, or nothing at all', () => {
    expect(readPerson('Hoàng Việt Phương')).toEqual({ name: 'Hoàng Việt Phương', positions: [] });
    expect(readPerson('Hà - Chánh Văn phòng')?.positions).toEqual(['Chánh Văn phòng']);
    expect(readPerson('  ')).toBeNull();
  });
});
