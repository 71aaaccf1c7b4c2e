import { describe, expect, it } from '@jest/globals';
import { movedTo } from './sequence.js';

describe('moving one in a sequence', () => {
  it('takes it to its place and leaves the others in their order', () => {
    expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'b', 'c']);
  });

  it('ends at the end, and does nothing for a stranger', () => {
    expect(movedTo(['a', 'b'], 'a', 9)).toEqual(['b', 'a']);
    expect(movedTo(['a', 'b'], 'x', 0)).toEqual(['a', 'b']);
  });
});
