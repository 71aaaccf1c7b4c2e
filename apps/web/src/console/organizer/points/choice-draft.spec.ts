import { describe, expect, it } from '@jest/globals';
import { NO_CHANGE, changeTo, chosenWith, isChanged } from './choice-draft.js';

describe('a choice that is not applied yet', () => {
  const saved = new Set(['a', 'b']);

  it('is what is saved with what was added and taken away', () => {
    const draft = changeTo(saved, new Set(['b', 'c']));
    expect([[...draft.added], [...draft.removed]]).toEqual([['c'], ['a']]);
    expect([...chosenWith(saved, draft)]).toEqual(['b', 'c']);
  });

  it('holds when somebody else saved in between', () => {
    const draft = changeTo(saved, new Set(['b', 'c']));
    expect([...chosenWith(new Set(['b', 'd']), draft)]).toEqual(['b', 'd', 'c']);
  });

  it('is no change when all is as it was', () => {
    expect(isChanged(NO_CHANGE)).toBe(false);
    expect(isChanged(changeTo(saved, saved))).toBe(false);
    expect(isChanged(changeTo(saved, new Set()))).toBe(true);
  });
});
