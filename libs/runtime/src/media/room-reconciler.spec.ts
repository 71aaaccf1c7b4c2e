import { MediaWorld } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';

describe('keeping a room in agreement', () => {
  let world: MediaWorld;

  /** Virtual milliseconds until it holds. */
  const until = async (holds: () => boolean, withinMs: number): Promise<number> => {
    let ms = 0;
    while (!holds() && ms < withinMs) {
      await world.pass(20);
      ms += 20;
    }
    if (!holds()) throw new Error(`not within ${withinMs} ms`);
    return ms;
  };

  beforeEach(async () => {
    world = new MediaWorld(['a', 'b', 'c']);
    world.rooms.hints.delivery = 'lost';
    for (const who of ['a', 'b', 'c']) await world.open(who, 'honest');
    await world.pass(5_000);
  });

  it('opens the microphone of the next speaker while the calls about another point hang', async () => {
    const identity = world.clients.get('b')?.identity ?? '';
    world.rooms.fail('timeout', 'setPermission', { identity, afterMs: 4_000 });
    world.commit({ b: 'speaking' }, false);
    await world.pass(5_000);
    for (const who of ['a', 'c', 'a']) {
      world.commit({ [who]: 'speaking' }, true);
      expect(await until(() => world.sounding().includes(who), 300)).toBeLessThanOrEqual(100);
    }
    expect(world.rooms.faults.most.alike).toBe(1);
  });

  it('reaches a point that came after the last look, and whose hint was lost', async () => {
    await world.open('b', 'honest');
    world.commit({ b: 'speaking' }, false);
    expect(await until(() => world.audible().includes('b'), 300)).toBeLessThanOrEqual(100);
  });

  it('sees who came late with the rights of his ticket, though the hint of it was lost', async () => {
    world.commit({ b: 'speaking' }, false);
    await world.pass(1_000);
    await world.open('b', 'honest');
    world.commit({}, true);
    await world.pass(900);
    world.clients.get('b')?.comeWithOldTicket();
    const agrees = (): boolean => isDeepStrictEqual(world.rights(), world.wantedRights());
    expect(agrees()).toBe(false);
    expect(await until(agrees, 5_000)).toBeLessThanOrEqual(1_500);
  });

  it('opens a forgotten room as soon as its clients ask to come back', async () => {
    world.rooms.restart();
    expect(await until(() => Object.keys(world.rights()).length === 3, 4_000)).toBeLessThanOrEqual(1_500);
  });

  it('does what was asked of a frozen server anew when it is back, whatever it did late', async () => {
    world.rooms.faults.freeze();
    world.commit({ a: 'speaking' }, true);
    await world.pass(200);
    world.commit({ b: 'speaking' }, true);
    await world.pass(30_000);
    world.rooms.heal();
    await until(() => world.sounding().join() === 'b', 5_000);
    await world.pass(5_000);
    expect(world.rights()).toEqual(world.wantedRights());
  });

  it('asks nothing of a server that is away more than twice a second, for as long as it is away', async () => {
    world.rooms.fail('unavailable');
    world.rooms.calls.length = 0;
    for (let change = 0; change < 60; change += 1) {
      world.commit({ [change % 2 === 0 ? 'a' : 'b']: 'speaking' }, false);
      await world.pass(1_000);
    }
    expect(world.rooms.calls.length).toBeLessThanOrEqual(120);
    expect(world.timers.pending).toBeLessThanOrEqual(3);
  });
});
