import { mediaIdentity, type MediaSeat, readMediaIdentity } from '@diemcau/contract';
import { FakeClock } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MediaLeases } from './media-leases.js';

const seat: MediaSeat = { kind: 'point', pointId: 'a' };

describe('the lease of a seat', () => {
  let clock: FakeClock;
  let leases: MediaLeases;

  beforeEach(() => {
    clock = new FakeClock();
    leases = new MediaLeases(clock);
  });

  const number = (deviceId: string, takeOver = false): number => {
    const answer = leases.issue('s', seat, deviceId, takeOver);
    if (answer.taken) throw new Error('taken');
    return answer.number;
  };

  it('is renewed for the same device and taken over by another that says so', () => {
    const first = number('one');
    expect(leases.issue('s', seat, 'one')).toEqual({ taken: false, number: first, evicts: false });
    expect(leases.issue('s', seat, 'two')).toEqual({ taken: true, since: clock.wall() });
    expect(leases.isCurrent('s', seat, first)).toBe(true);
    const second = leases.issue('s', seat, 'two', true);
    expect(second).toEqual({ taken: false, number: expect.any(Number), evicts: true });
    expect(leases.isCurrent('s', seat, first)).toBe(false);
    expect(number('two')).toBeGreaterThan(first);
  });

  it('is free when its holder has been out of the room for a minute', () => {
    const first = number('one');
    clock.advance(40_000);
    leases.adopt('s', seat, first);
    clock.advance(59_999);
    expect(leases.issue('s', seat, 'two').taken).toBe(true);
    clock.advance(1);
    expect(leases.issue('s', seat, 'two')).toMatchObject({ taken: false, evicts: true });
  });

  it('is known by its own device after a restart, and by no other', () => {
    const held = number('one');
    const after = new MediaLeases(clock);
    after.adopt('s', seat, held);
    expect(after.issue('s', seat, 'two').taken).toBe(true);
    expect(after.issue('s', seat, 'one')).toEqual({ taken: false, number: held, evicts: false });
  });

  it("that was retired is nobody's, not even its holder's", () => {
    const held = number('one');
    expect(leases.retire('s', seat)).toBe(held);
    expect(leases.isCurrent('s', seat, held)).toBe(false);
    leases.adopt('s', seat, held);
    expect(leases.isCurrent('s', seat, held)).toBe(false);
    expect(number('one')).toBeGreaterThan(held);
    expect(leases.retire('s', { kind: 'point', pointId: 'never' })).toBeUndefined();
  });

  it('counts for one session only', () => {
    expect(leases.isCurrent('other', seat, number('one'))).toBe(false);
  });

  it('after a restart is the newest one found in the room, until a device asks', () => {
    leases.adopt('s', seat, 7);
    leases.adopt('s', seat, 9);
    leases.adopt('s', seat, 8);
    expect(leases.isCurrent('s', seat, 9)).toBe(true);
    const held = number('one', true);
    leases.adopt('s', seat, held + 1);
    expect(leases.isCurrent('s', seat, held)).toBe(true);
  });

  it('never has the number of a lease from before a restart', () => {
    const before = number('one');
    clock.advance(1);
    leases = new MediaLeases(clock);
    expect(number('one')).toBeGreaterThan(before);
  });

  it('ends with the room', () => {
    const held = number('one');
    leases.end('s');
    expect(leases.isCurrent('s', seat, held)).toBe(false);
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
