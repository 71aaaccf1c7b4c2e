import { describe, expect, it } from '@jest/globals';
import { checkIn, issuedScene, play, samplePlan, stateOf } from '@diemcau/testing';
import type { Quorum } from './plan/plan.state.js';
import { counts } from './counts.js';
import { quorum } from './quorum.js';

const withQuorum = (rule: Quorum) => {
  const plan = samplePlan();
  return issuedScene({ ...plan, header: { ...plan.header, quorum: rule } });
};

describe('quorum', () => {
  it('does not exist for an ordinary conference', () => {
    expect(quorum(stateOf(issuedScene()))).toBeNull();
  });

  it('counts points that checked in: two thirds of six are four', () => {
    const scene = withQuorum({ base: 'points', numerator: 2, denominator: 3, rule: 'at_least' });
    const three = play(scene, checkIn('ham-yen'), checkIn('na-hang'), checkIn('da-vi'));
    expect(quorum(stateOf(three))).toEqual({ base: 'points', present: 3, total: 6, needed: 4, met: false });
    expect(quorum(stateOf(play(three, checkIn('bach-xa'))))?.met).toBe(true);
  });

  it('counts delegates summoned: more than half of 55 are 28, guests do not help', () => {
    const scene = withQuorum({ base: 'delegates', numerator: 1, denominator: 2, rule: 'more_than' });
    const some = play(scene, checkIn('ham-yen', { present: 5, guests: 40 }));
    expect(quorum(stateOf(some))).toEqual({ base: 'delegates', present: 5, total: 55, needed: 28, met: false });
  });
});

describe('counts', () => {
  it('are the sums that everyone may see', () => {
    const scene = play(issuedScene(), checkIn('ham-yen', { present: 4, absentUnclassified: 1, guests: 1 }));
    expect(counts(stateOf(scene))).toEqual({
      points: 6,
      confirmed: 0,
      declined: 0,
      ready: 0,
      checkedIn: 1,
      summoned: 55,
      present: 4,
      substitutes: 0,
      absent: 1,
      unknown: 50,
      unsummoned: 1,
    });
  });
});
