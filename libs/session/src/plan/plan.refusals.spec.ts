import { describe, expect, it } from '@jest/globals';
import { planRefusals, refusalOf } from '@diemcau/testing';

describe('a change of the plan or the programme is refused', () => {
  it.each(planRefusals.map((one) => [one.code, one] as const))('%s', (code, { given, when }) => {
    const scene = given();
    expect(refusalOf(scene, when(scene))).toBe(code);
  });
});
