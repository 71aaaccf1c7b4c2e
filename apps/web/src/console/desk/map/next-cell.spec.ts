import { describe, expect, it } from '@jest/globals';
import { nextCell } from './next-cell.js';

describe('arrows on the map', () => {
  it('lead to the neighbour, and not over the edge', () => {
    expect(nextCell('ArrowRight', 0, 10, 4)).toBe(1);
    expect(nextCell('ArrowDown', 1, 10, 4)).toBe(5);
    expect(nextCell('ArrowDown', 7, 10, 4)).toBe(7);
    expect(nextCell('ArrowLeft', 0, 10, 4)).toBe(0);
    expect(nextCell('End', 3, 10, 4)).toBe(9);
    expect(nextCell('a', 3, 10, 4)).toBeNull();
  });
});
