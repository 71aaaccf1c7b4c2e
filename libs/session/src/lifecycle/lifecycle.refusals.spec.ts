import { describe, expect, it } from '@jest/globals';
import { lifecycleRefusals, refusalOf } from '@diemcau/testing';

describe('a change of phase is refused', () => {
  it.each(lifecycleRefusals.map((one) => [one.code, one] as const))('%s', (code, { given, when }) => {
    const scene = given();
    expect(refusalOf(scene, when(scene))).toBe(code);
  });
});
