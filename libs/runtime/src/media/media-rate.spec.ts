import { MediaWorld, speakersOf } from '@diemcau/testing';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(120_000);

const POINTS = Array.from({ length: 400 }, (_, index) => `p${index}`);
const A_SECOND = 10;
const SECONDS = 20;

const count = (calls: readonly string[], name: string): number => calls.filter((call) => call.startsWith(name)).length;

describe('400 points and ten changes of the floor a second', () => {
  let world: MediaWorld;
  /** How long each new speaker waited for its open microphone. */
  let openAfterMs: number[];
  let mostOpen = 0;

  /** The next point speaks instead of the one before. */
  const change = async (index: number): Promise<void> => {
    const who = POINTS[(index * 7) % POINTS.length] ?? '';
    world.commit({ [who]: 'speaking' }, true);
    const open: boolean[] = [];
    await world.pass(1_000 / A_SECOND, () => {
      const sounding = world.sounding();
      mostOpen = Math.max(mostOpen, sounding.length);
      open.push(sounding.includes(who));
    });
    if (open.includes(true)) openAfterMs.push(20 * (1 + open.indexOf(true)));
  };

  beforeAll(async () => {
    world = new MediaWorld(POINTS);
    openAfterMs = [];
    for (const who of POINTS) await world.open(who, 'honest');
    await world.pass(20_000);
  });

  it('costs two calls for each change, besides the looks, and loses none', async () => {
    world.rooms.hints.delivery = 'lost';
    world.rooms.faults.slow(20);
    world.rooms.calls.length = 0;
    for (let index = 1; index <= SECONDS * A_SECOND; index += 1) await change(index);
    const { calls } = world.rooms;
    const permissions = count(calls, 'setPermission');
    const looks = count(calls, 'listParticipants');
    expect(openAfterMs).toHaveLength(SECONDS * A_SECOND);
    expect(permissions).toBeLessThanOrEqual(2 * SECONDS * A_SECOND);
    expect(permissions).toBeGreaterThanOrEqual(2 * SECONDS * A_SECOND - 1);
    expect(looks).toBeLessThanOrEqual(SECONDS / 4 + 1);
    expect(calls).toHaveLength(permissions + looks);
    expect(mostOpen).toBe(1);
    expect(Math.max(...openAfterMs)).toBeLessThanOrEqual(100);
  });

  it('revokes before it grants, each time', () => {
    const sent = world.rooms.calls.filter((call) => call.startsWith('setPermission'));
    expect(sent[0]).toContain('microphone');
    for (let index = 1; index < sent.length; index += 2) {
      expect([sent[index], sent[index + 1] ?? '']).toEqual([
        expect.not.stringContaining('microphone'),
        expect.stringMatching(/microphone|^$/u),
      ]);
    }
  });

  it('looks twice a second more when every hint arrives', async () => {
    world.rooms.hints.delivery = 'on_time';
    world.rooms.calls.length = 0;
    for (let index = 1; index <= 5 * A_SECOND; index += 1) await change(index);
    expect(count(world.rooms.calls, 'listParticipants')).toBeLessThanOrEqual(5 * 2 + 3);
    expect(count(world.rooms.calls, 'setPermission')).toBeLessThanOrEqual(2 * 5 * A_SECOND);
  });

  it('ends with what is wanted when the server takes longer than the changes come', async () => {
    world.rooms.faults.slow(350);
    world.rooms.calls.length = 0;
    for (let index = 1; index <= 5 * A_SECOND; index += 1) await change(index);
    await world.pass(3_000);
    expect(world.rights()).toEqual(world.wantedRights());
    expect(world.sounding()).toEqual(speakersOf(world.floor));
    expect(count(world.rooms.calls, 'setPermission')).toBeLessThan(2 * 5 * A_SECOND);
    world.rooms.heal();
  });

  it('has all 400 right within 5 s of a restart without memory, and looks twice a second while they come', async () => {
    world.rooms.calls.length = 0;
    world.rooms.restart();
    await world.pass(5_000);
    expect(count(world.rooms.calls, 'listParticipants')).toBeLessThanOrEqual(5 * 2 + 3);
    expect(count(world.rooms.calls, 'removeParticipant')).toBe(0);
    expect(world.rights()).toEqual(world.wantedRights());
    expect(Object.keys(world.rights())).toHaveLength(POINTS.length);
  });
});
