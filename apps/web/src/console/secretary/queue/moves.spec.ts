import { describe, expect, it } from '@jest/globals';
import { beforeAt, heldOrder } from './moves.js';

describe('a queue that is moved by hand', () => {
  const queue = ['a', 'b', 'c'];

  it('names whom the moved one stands before', () => {
    expect(beforeAt(queue, 'c', 0)).toBe('a');
    expect(beforeAt(queue, 'a', 1)).toBe('c');
    expect(beforeAt(queue, 'a', 2)).toBeNull();
  });

  it('keeps its places while a hand is on it', () => {
    expect(heldOrder(null, queue)).toEqual(queue);
    expect(heldOrder(['a', 'b', 'c'], ['c', 'b', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });
});
