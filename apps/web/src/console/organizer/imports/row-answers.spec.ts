import { describe, expect, it } from '@jest/globals';
import { CREATE, SKIP, choicesOf, valueOf } from './row-answers.js';

describe('what was decided of the rows of a list', () => {
  it('is told by point, by unit, as new, or as left out', () => {
    const answers = new Map([
      [4, valueOf({ pointId: 'p-1', unitCode: '02374' })],
      [5, valueOf({ pointId: null, unitCode: '02374' })],
      [6, CREATE],
      [7, SKIP],
    ]);
    expect(choicesOf(answers)).toEqual([
      { row: 4, as: { pointId: 'p-1' } },
      { row: 5, as: { unitCode: '02374' } },
      { row: 6, as: 'create' },
      { row: 7, as: 'skip' },
    ]);
  });
});
