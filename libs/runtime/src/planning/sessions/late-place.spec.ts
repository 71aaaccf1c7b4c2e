import { describe, expect, it } from '@jest/globals';
import type { PlanPoint } from '@diemcau/session';
import { samplePoint } from '@diemcau/testing';
import { latePlace } from './late-place.js';

const at = (id: string, parentId: string | null, sortOrder: number): PlanPoint =>
  samplePoint(id, { parentId, sortOrder });
const points = [
  at('hall', null, 0),
  at('ham-yen', 'hall', 10),
  at('xa-a', 'ham-yen', 20),
  at('xa-c', 'ham-yen', 30),
  at('na-hang', 'hall', 40),
];
const before =
  (...ids: readonly string[]) =>
  (id: string): boolean =>
    ids.includes(id);

describe('the place of a point that comes late', () => {
  it('is after the sibling that stands before it', () => {
    expect(latePlace(points, 'ham-yen', before('xa-a'))).toBe(21);
  });

  it('is after everything below that sibling', () => {
    expect(latePlace(points, 'hall', before('ham-yen'))).toBe(31);
  });

  it('is right after its parent when it comes first', () => {
    expect(latePlace(points, 'ham-yen', before())).toBe(11);
    expect(latePlace(points, 'na-hang', before())).toBe(41);
  });

  it('is the last when nothing above it takes part, and the first of an empty plan', () => {
    expect(latePlace(points, null, before())).toBe(50);
    expect(latePlace([], null, before())).toBe(0);
  });
});
