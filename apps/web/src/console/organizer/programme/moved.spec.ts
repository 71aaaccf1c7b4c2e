import { describe, expect, it } from '@jest/globals';
import { moved } from './moved.js';

describe('an item that is moved', () => {
  const list = ['a', 'b', 'c', 'd'];

  it('stands where it was put, and the others keep their order', () => {
    expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(list, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('does not leave the list', () => {
    expect([moved(list, 0, -1), moved(list, 3, 4), moved(list, 9, 0), moved(list, 2, 2)]).toEqual([
      list,
      list,
      list,
      list,
    ]);
  });
});
