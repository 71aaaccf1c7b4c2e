import { DOOR_ERRORS, HTTP_ERROR_CODES } from '@diemcau/contract';
import { REFUSAL_CODES } from '@diemcau/session';
import { describe, expect, it } from '@jest/globals';
import { vi as planning } from './planning.vi.js';
import { vi } from './text.vi.js';

describe('refusals', () => {
  it('have one Vietnamese sentence each, whatever the door', () => {
    const said = new Set([...Object.keys(vi), ...Object.keys(planning)]);
    const known = new Set<string>([...REFUSAL_CODES, ...DOOR_ERRORS, ...HTTP_ERROR_CODES]);
    expect([...known].filter((code) => !said.has(code))).toEqual([]);
    expect([...said].filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(vi).filter((code) => Object.hasOwn(planning, code))).toEqual([]);
  });

  it('are whole sentences in composed letters', () => {
    for (const sentence of [...Object.values(vi), ...Object.values(planning)]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence.normalize('NFC')).toBe(sentence);
    }
  });
});
