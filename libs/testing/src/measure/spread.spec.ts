import { describe, expect, it } from '@jest/globals';
import { ratioOf, spreadOf } from './spread.js';

describe('a spread of measured values', () => {
  it('takes percentiles from values that were measured, never between them', () => {
    const values = Array.from({ length: 200 }, (_, i) => 200 - i);

    expect(spreadOf(values)).toEqual({ count: 200, min: 1, p50: 100, p99: 198, max: 200 });
  });

  it('of one value is that value', () => {
    expect(spreadOf([7.04])).toEqual({ count: 1, min: 7, p50: 7, p99: 7, max: 7 });
  });

  it('refuses to sum up nothing', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });

  it('compares with a control only where there is one', () => {
    expect([ratioOf(30, 12), ratioOf(30, 0)]).toEqual([2.5, null]);
  });
});
