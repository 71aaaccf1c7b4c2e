import { describe, expect, it } from '@jest/globals';
import type { LinkAnswer } from '@diemcau/contract';
import { countStates, foundLinks } from './link-lines.js';

const link = (label: string, rest: Partial<LinkAnswer> = {}): LinkAnswer => ({
  ...{ id: label, kind: 'point', pointId: label, label, issue: 1, notBefore: null, expiresAt: 10, revoked: false },
  ...{ openedAt: null, lastOpenedAt: null, url: 'https://x/dc#a.b', shortCode: null },
  ...rest,
});

const links = [
  link('ĐIỂM CẦU XÃ HÀM YÊN', { shortCode: 'K7M2QP' }),
  link('ĐIỂM CẦU XÃ NA HANG', { openedAt: 5, lastOpenedAt: 6 }),
  link('ĐIỂM CẦU XÃ LÂM BÌNH', { openedAt: 5, revoked: true, url: null }),
];

describe('links of a sitting', () => {
  it('are counted by what happened to them', () => {
    expect(countStates(links)).toEqual({ unopened: 1, opened: 1, revoked: 1 });
  });

  it('are found by plate without marks, by short code, and by state', () => {
    const found = (words: string, state: Parameters<typeof foundLinks>[2] = null): readonly string[] =>
      foundLinks(links, words, state).map(({ id }) => id.slice(9));
    expect(found('ham yen')).toEqual(['XÃ HÀM YÊN']);
    expect(found('k7m2')).toEqual(['XÃ HÀM YÊN']);
    expect(found('', 'revoked')).toEqual(['XÃ LÂM BÌNH']);
    expect(found('na hang', 'unopened')).toEqual([]);
  });
});
