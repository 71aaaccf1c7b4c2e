import { describe, expect, it } from '@jest/globals';
import { floorScene, stateOf } from '@diemcau/testing';
import { factsOf } from '../state/point-fact.js';
import { rowsShown, type Wanted } from './rows-shown.js';

describe('the list of points', () => {
  const session = stateOf(floorScene());
  const facts = factsOf({ session, presence: new Map([['na-hang', 'lost']]), media: null });
  const ids = (wanted: Partial<Wanted>): readonly string[] =>
    rowsShown(facts, { search: '', state: null, only: null, sort: null, ...wanted }).map(({ point }) => point.id);

  it('is that of the plan, and is looked through without marks', () => {
    expect(ids({})).toEqual(session.plan.points.map(({ id }) => id));
    expect(ids({ search: 'ham yen' })).toEqual(['ham-yen']);
    expect(ids({ search: 'HÀM' })).toEqual(['ham-yen']);
  });

  it('is of the points alone that something is wrong with, when these are asked for', () => {
    expect(ids({ only: new Set(['ham-yen', 'elsewhere']) })).toEqual(['ham-yen']);
    expect(ids({ only: new Set(['ham-yen']), search: 'na hang' })).toEqual([]);
  });

  it('begins with what hurts when it is sorted by state', () => {
    expect(ids({ sort: { column: 'state', down: false } })[0]).toBe('na-hang');
    expect(ids({ sort: { column: 'state', down: true } }).at(-1)).toBe('na-hang');
    expect(ids({ state: 'lost' })).toEqual(['na-hang']);
  });
});
