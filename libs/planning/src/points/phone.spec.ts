import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { phoneKey } from './phone.js';

describe('the key of a telephone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84912345678',
    '(+84) 912-345-678',
    '84 912 345 678',
    '0084912345678',
    '+84 (0)912 345 678',
  ])('is the same for %s', (written) => {
    expect(phoneKey(written)).toBe('0912345678');
  });

  it('keeps a landline and a short number as they are', () => {
    expect(phoneKey('0207 3822 000')).toBe('02073822000');
    expect(phoneKey('8412')).toBe('8412');
    expect(phoneKey('842 345 678')).toBe('842345678');
    expect(phoneKey('113')).toBe('113');
    expect(phoneKey('không có')).toBe('');
  });

  it('is its own key, and nothing but digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?(00)?(84)?[\d ().-]{0,20}$/u), (text) => {
        expect(phoneKey(text)).toMatch(/^\d*$/u);
        expect(phoneKey(phoneKey(text))).toBe(phoneKey(text));
      }),
    );
  });
});
