import { FakeClock } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MediaLeases } from './media-leases.js';
import { mediaIdentity, type MediaSeat, readMediaIdentity } from './media-seat.js';

const seat: MediaSeat = { kind: 'point', pointId: 'a' };

describe('the lease of a seat', () => {
  let clock: FakeClock;
  let leases: MediaLeases;

  beforeEach(() => {
    clock = new FakeClock();
    leases = new MediaLeases(clock);
  });

  it('is renewed for the same device and taken over by another', () => {
    const first = leases.issue('s', seat, 'one');
    expect(leases.issue('s', seat, 'one')).toEqual({ number: first.number, evicts: false });
    const second = leases.issue('s', seat, 'two');
    expect(second.number).toBeGreaterThan(first.number);
    expect([first.evicts, second.evicts]).toEqual([false, true]);
    expect(leases.isCurrent('s', seat, first.number)).toBe(false);
    expect(leases.isCurrent('s', seat, second.number)).toBe(true);
  });

  it('counts for one session only', () => {
    const { number } = leases.issue('s', seat, 'one');
    expect(leases.isCurrent('other', seat, number)).toBe(false);
  });

  it('after a restart is the newest one found in the room, until a device asks', () => {
    leases.adopt('s', seat, 7);
    leases.adopt('s', seat, 9);
    leases.adopt('s', seat, 8);
    expect(leases.isCurrent('s', seat, 9)).toBe(true);
    const { number } = leases.issue('s', seat, 'one');
    leases.adopt('s', seat, number + 1);
    expect(leases.isCurrent('s', seat, number)).toBe(true);
  });

  it('never has the number of a lease from before a restart', () => {
    const before = leases.issue('s', seat, 'one').number;
    clock.advance(1);
    expect(new MediaLeases(clock).issue('s', seat, 'one').number).toBeGreaterThan(before);
  });

  it('ends with the room', () => {
    const { number } = leases.issue('s', seat, 'one');
    leases.end('s');
    expect(leases.isCurrent('s', seat, number)).toBe(false);
  });
});

describe('an identity', () => {
  it.each([{ kind: 'point', pointId: 'a.b.3' } as const, { kind: 'console', actorId: 'u.1' } as const])(
    'tells its seat and lease: %j',
    (of) => {
      expect(readMediaIdentity(mediaIdentity(of, 42))).toEqual({ seat: of, lease: 42 });
    },
  );

  it.each(['', 'a', '.1', 'a.', 'a.x', 'a.-1', 'a.1e3'])('%j was not made here', (text) => {
    expect(readMediaIdentity(text)).toBeNull();
  });
});
