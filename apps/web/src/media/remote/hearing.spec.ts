import { describe, expect, it } from '@jest/globals';
import { Hearing } from './hearing.js';

describe('what a page has heard', () => {
  it('is kept for three seconds', () => {
    const hearing = new Hearing();
    expect(hearing.note(['b'], 0)).toEqual(['b']);
    expect(hearing.note(['a'], 2_000)).toEqual(['a', 'b']);
    expect(hearing.note([], 3_500)).toEqual(['a']);
    expect(hearing.note([], 6_000)).toEqual([]);
  });
});
