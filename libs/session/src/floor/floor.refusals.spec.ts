import { describe, expect, it } from '@jest/globals';
import { floorControlRefusals, floorRequestRefusals, refusalOf } from '@diemcau/testing';

describe('the floor refuses', () => {
  it.each([...floorRequestRefusals, ...floorControlRefusals].map((one) => [one.code, one] as const))(
    '%s',
    (code, { given, when }) => {
      const scene = given();
      expect(refusalOf(scene, when(scene))).toBe(code);
    },
  );
});
