import { describe, expect, it } from '@jest/globals';
import { turnLeft, turnPhase } from './turn-clock.js';

const begun = { watch: { usedMs: 0, runningSince: 0 }, limitSec: 300 };

describe('the clock of a turn', () => {
  it.each([
    [0, 'calm'],
    [239_999, 'calm'],
    [240_000, 'last_minute'],
    [300_000, 'over'],
    [360_000, 'minute_over'],
  ] as const)('after %i ms of five minutes is %s', (now, phase) => {
    expect(turnPhase(begun, now)).toBe(phase);
  });

  it('counts nobody down who has no limit', () => {
    expect(turnPhase({ ...begun, limitSec: null }, 1_000_000)).toBe('free');
    expect(turnLeft({ ...begun, limitSec: null }, 1)).toBeNull();
  });

  it('stands still while the turn is paused', () => {
    expect(turnLeft({ watch: { usedMs: 100_000, runningSince: null }, limitSec: 300 }, 999_999)).toBe(200_000);
  });
});
