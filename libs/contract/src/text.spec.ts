import { describe, expect, it } from '@jest/globals';
import { identifier, optionalText, plainLines, plainText } from './text.js';

const name = plainText(20);

describe('plainText', () => {
  it('stores one form of a Vietnamese name however it was typed', () => {
    expect(name.parse('  Hàm  Yên '.normalize('NFD'))).toBe('Hàm Yên');
  });

  it.each([
    ['nothing', '   '],
    ['too long', 'x'.repeat(21)],
    ['far too long', 'x'.repeat(1_000_000)],
    ['line feed', 'a\nb'],
    ['null', 'a\u0000b'],
    ['escape', 'a\u001bb'],
    ['right-to-left override', 'a\u202eb'],
    ['isolate', 'a\u2066b'],
    ['zero width space', 'a\u200bb'],
    ['soft hyphen', 'a\u00adb'],
    ['byte order mark', 'a\ufeffb'],
    ['tag character', 'a\u{e0041}b'],
    ['lone surrogate', 'a\ud800b'],
    ['private use', 'a\ue000b'],
    ['stacked marks', 'a\u0323\u0331\u0330\u0332\u0333\u0348'],
  ])('refuses %s', (_case, text) => {
    expect(name.safeParse(text).success).toBe(false);
  });

  it('refuses what is not a string', () => {
    expect(name.safeParse(5).success).toBe(false);
    expect(name.safeParse({ toString: () => 'x' }).success).toBe(false);
  });

  it('keeps markup as the text it is', () => {
    expect(name.parse('<b>Xã</b>')).toBe('<b>Xã</b>');
  });
});

describe('the other kinds of text', () => {
  it('lets an optional text be empty', () => {
    expect(optionalText(5).parse(' ')).toBe('');
  });

  it('keeps line feeds in lines and nothing else of the kind', () => {
    expect(plainLines(20).parse('a\r\nb\rc')).toBe('a\nb\nc');
    expect(plainLines(20).safeParse('a\u0007').success).toBe(false);
  });

  it('takes codes with leading zeros and UUIDs as identifiers, paths and blanks never', () => {
    expect(identifier.parse('08')).toBe('08');
    expect(identifier.parse('0193f9a4-7a80-7cc0-8000-0123456789ab')).toHaveLength(36);
    for (const bad of ['', '../x', 'a b', '-x', '__proto__', 'x'.repeat(65)]) {
      expect(identifier.safeParse(bad).success).toBe(false);
    }
  });
});
