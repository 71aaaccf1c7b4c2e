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

  const isGood = (lease: number): boolean => leases.isGood('s', seat, lease);

  it('is another one for every ticket, and those of before end when the newer one is in the room', () => {
    const [first, second, third] = [number('one'), number('one'), number('one')];
    expect([second > first, third > second, leases.newest('s', seat)]).toEqual([true, true, third]);
    leases.seen('s', seat, first);
    expect([first, second, third].map(isGood)).toEqual([true, true, true]);
    leases.seen('s', seat, second);
    expect([first, second, third].map(isGood)).toEqual([false, true, true]);
    leases.seen('s', seat, first);
    expect([first, second, third].map(isGood)).toEqual([false, true, true]);
    leases.seen('s', seat, third);
    expect([first, second, third].map(isGood)).toEqual([false, false, true]);
  });

  it('keeps the running connection however often its device asks in vain', () => {
    const first = number('one');
    leases.seen('s', seat, first);
    const later = Array.from({ length: 50 }, () => number('one'));
    expect([isGood(first), isGood(later.at(-1) ?? 0), later.filter(isGood).length]).toEqual([true, true, 8]);
  });

  it('evicts nobody for its own device, and goes to another device that says so', () => {
    const first = number('one');
    expect(leases.issue('s', seat, 'one')).toEqual({ taken: false, number: expect.any(Number), evicts: false });
    expect(leases.issue('s', seat, 'two')).toEqual({ taken: true, since: clock.wall() });
    expect(isGood(first)).toBe(true);
    const second = leases.issue('s', seat, 'two', true);
    expect(second).toEqual({ taken: false, number: expect.any(Number), evicts: true });
    expect(isGood(first)).toBe(false);
    expect(number('two')).toBeGreaterThan(first);
  });

  it('is free when its holder has been out of the room for a minute', () => {
    const first = number('one');
    clock.advance(40_000);
    leases.seen('s', seat, first);
    clock.advance(59_999);
    expect(leases.issue('s', seat, 'two').taken).toBe(true);
    clock.advance(1);
    expect(leases.issue('s', seat, 'two')).toMatchObject({ taken: false, evicts: true });
  });

  it('is known by its own device after a restart, and by no other', () => {
    const held = number('one');
    leases = new MediaLeases(clock);
    leases.inherit('s', seat, held);
    expect(leases.issue('s', seat, 'two').taken).toBe(true);
    const next = leases.issue('s', seat, 'one');
    expect(next).toEqual({ taken: false, number: expect.any(Number), evicts: false });
    expect([isGood(held), leases.newest('s', seat) === held]).toEqual([true, false]);
  });

  it("that was retired is nobody's, not even its holder's", () => {
    const held = number('one');
    leases.retire('s', seat);
    expect([isGood(held), leases.newest('s', seat)]).toEqual([false, undefined]);
    leases.seen('s', seat, held);
    leases.inherit('s', seat, held);
    expect(isGood(held)).toBe(false);
    expect(leases.issue('s', seat, 'two')).toMatchObject({ taken: false, evicts: false });
    expect(leases.newest('s', seat)).toBeGreaterThan(held);
  });

  it('is not inherited by whoever was kicked before the room could be asked', () => {
    const held = number('one');
    leases = new MediaLeases(clock);
    leases.retire('s', seat);
    leases.inherit('s', seat, held);
    expect(isGood(held)).toBe(false);
  });

  it('counts for one session only', () => {
    expect(leases.isGood('other', seat, number('one'))).toBe(false);
  });

  it('after a restart is the newest one found in the room, until a device asks', () => {
    for (const found of [7, 9, 8]) leases.inherit('s', seat, found);
    expect([7, 8, 9].map(isGood)).toEqual([false, false, true]);
    const held = number('one', true);
    leases.inherit('s', seat, held + 1);
    expect([isGood(held), isGood(held + 1)]).toEqual([true, false]);
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
    expect(isGood(held)).toBe(false);
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
