import { describe, expect, it } from '@jest/globals';
import { SystemClock } from './system-clock.js';
import { SystemIds } from './system-ids.js';

describe('the adapters of time and chance', () => {
  it('give ids that sort by time and never meet', () => {
    const ids = Array.from({ length: 1_000 }, () => new SystemIds().uuid());

    expect(new Set(ids).size).toBe(1_000);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    const times = ids.map((id) => id.slice(0, 13));
    expect(times).toEqual([...times].sort());
  });

  it('give secrets of the strength asked for, fit for an address', () => {
    expect(new SystemIds().secret(128)).toMatch(/^[\w-]{22}$/u);
    expect(new SystemIds().secret(256)).toMatch(/^[\w-]{43}$/u);
  });

  it('move the session clock forward only, and leave wall time alone', () => {
    const start = Date.UTC(2024, 0, 18);
    const clock = new SystemClock(start);
    const wall = clock.wall();

    clock.advance(60_000);

    expect(clock.session() - start).toBeGreaterThanOrEqual(60_000);
    expect(clock.session() - start).toBeLessThan(120_000);
    expect(clock.wall() - wall).toBeLessThan(60_000);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });
});
