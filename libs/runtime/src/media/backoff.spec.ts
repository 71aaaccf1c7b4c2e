import { describe, expect, it } from '@jest/globals';
import { backoffMs } from './backoff.js';

describe('how long a server in trouble is left in peace', () => {
  it('doubles from 250 ms to 2 s, half of it spread', () => {
    for (const [failures, full] of [
      [1, 250],
      [2, 500],
      [3, 1_000],
      [4, 2_000],
      [5, 2_000],
      [5_000, 2_000],
    ] as const) {
      for (let room = 0; room < 50; room += 1) {
        const ms = backoffMs(failures, `room-${room}`);
        expect(ms).toBeGreaterThanOrEqual(full / 2);
        expect(ms).toBeLessThanOrEqual(full);
      }
    }
  });

  it('brings many rooms back one after the other, each always at the same time', () => {
    const times = Array.from({ length: 30 }, (_, room) => backoffMs(6, `s-${room}`));
    expect(new Set(times).size).toBeGreaterThan(20);
    expect(times).toEqual(Array.from({ length: 30 }, (_, room) => backoffMs(6, `s-${room}`)));
  });
});
