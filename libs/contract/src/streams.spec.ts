import { describe, expect, it } from '@jest/globals';
import { judgeFrame, streamsOfAudience } from './streams.js';

describe('streams of an audience', () => {
  it('gives the desk one stream, a board the public one, a point the public one and its own', () => {
    expect(streamsOfAudience({ kind: 'desk' })).toEqual(['desk']);
    expect(streamsOfAudience({ kind: 'public' })).toEqual(['public']);
    expect(streamsOfAudience({ kind: 'point', pointId: 'p1' })).toEqual(['public', 'point:p1']);
  });
});

describe('judging a frame', () => {
  it.each([
    [4, 5, 7, 'apply'],
    [4, 3, 7, 'apply'],
    [4, 5, 5, 'apply'],
    [4, 2, 4, 'old'],
    [4, 6, 7, 'gap'],
    [0, 1, 3, 'apply'],
  ] as const)('at %i a frame [%i, %i] is %s', (last, from, to, verdict) => {
    expect(judgeFrame(last, from, to)).toBe(verdict);
  });
});
