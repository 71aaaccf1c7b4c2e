import { describe, expect, it } from '@jest/globals';
import type { PlanPoint } from '@diemcau/session';
import { findPoints } from './point-search.js';

const point = (name: string): PlanPoint => ({ id: name, name, unitCode: null }) as PlanPoint;
const points = [
  'ĐIỂM CẦU HỘI TRƯỜNG TỈNH',
  'ĐIỂM CẦU XÃ TÂY LỘC',
  'ĐIỂM CẦU XÃ TÂN LẬP',
  'ĐIỂM CẦU SỞ Y TẾ',
  'ĐIỂM CẦU PHƯỜNG 5',
].map(point);
const found = (typed: string, ...waiting: readonly string[]): readonly string[] =>
  findPoints(points, new Map(waiting.map((id, index) => [id, index])), typed).map(({ point: { name } }) => name);

describe('finding a point', () => {
  it('takes two initials, and puts who waits before who does not', () => {
    expect(found('tl')).toEqual(['ĐIỂM CẦU XÃ TÂY LỘC', 'ĐIỂM CẦU XÃ TÂN LẬP']);
    expect(found('tl', 'ĐIỂM CẦU XÃ TÂN LẬP')[0]).toBe('ĐIỂM CẦU XÃ TÂN LẬP');
  });

  it('takes names without marks, with marks, and with the kind of unit', () => {
    for (const typed of ['tan lap', 'Tân Lập', 'xa tan', 'xtl']) expect(found(typed)).toContain('ĐIỂM CẦU XÃ TÂN LẬP');
    expect(found('syt')[0]).toBe('ĐIỂM CẦU SỞ Y TẾ');
  });

  it('takes the number in the list before a number in a name', () => {
    expect(found('4')[0]).toBe('ĐIỂM CẦU SỞ Y TẾ');
    expect(found('p5')).toEqual(['ĐIỂM CẦU PHƯỜNG 5']);
  });

  it('offers who waits while nothing is typed, in their order', () => {
    expect(found('', 'ĐIỂM CẦU PHƯỜNG 5', 'ĐIỂM CẦU SỞ Y TẾ')).toEqual(['ĐIỂM CẦU PHƯỜNG 5', 'ĐIỂM CẦU SỞ Y TẾ']);
    expect(found('khong co')).toEqual([]);
  });
});
