import { mediaIdentity, type MediaSeat } from '@diemcau/contract';
import type { IssuedSession, SessionState } from '@diemcau/session';
import { FakeClock, FakeMediaRooms, FakeTimers, samplePoint, mediaSession } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MediaPermission } from '../ports/media-rooms.js';
import { MediaLeases } from './media-leases.js';
import { mediaPermission } from './media-permission.js';
import { MediaProjection } from './media-projection.js';

const ROOM = 's-1';
const points = [samplePoint('a'), samplePoint('b')];
const audience: MediaPermission = { canSubscribe: true, sources: ['camera'], hidden: false };
const grant = { type: 'reconcileMedia', urgent: false } as const;
const revoke = { type: 'reconcileMedia', urgent: true } as const;

/** Lets everything run that does not wait for a timer or a held call. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};

describe('media rooms follow the session', () => {
  let clock: FakeClock;
  let timers: FakeTimers;
  let rooms: FakeMediaRooms;
  let leases: MediaLeases;
  let state: SessionState;
  let projection: MediaProjection;
  let reports: unknown[];

  const started = (): MediaProjection =>
    new MediaProjection({
      rooms,
      leases,
      clock,
      timers,
      stateOf: () => state,
      report: (_sessionId, error) => reports.push(error),
    });

  const after = async (ms: number): Promise<void> => {
    timers.advance(ms);
    await settled();
  };

  const tenths = async (count: number): Promise<void> => {
    for (let tenth = 0; tenth < count; tenth += 1) await after(100);
  };

  const leaseOf = (seat: MediaSeat, deviceId: string): number => {
    const answer = leases.issue('s', seat, deviceId, true);
    if (answer.taken) throw new Error('the seat was not given up');
    return answer.number;
  };

  /** A point's client with a lease of its own, in the room with the permission of its token. */
  const joined = (pointId: string, permission: MediaPermission = audience, unknownFor = 0): string =>
    joinedIn(ROOM, pointId, permission, unknownFor);

  const joinedIn = (room: string, pointId: string, permission = audience, unknownFor = 0): string => {
    const seat = { kind: 'point', pointId } as const;
    const identity = mediaIdentity(seat, leaseOf(seat, `device-${pointId}`));
    rooms.join(room, identity, permission, { unknownFor });
    return identity;
  };

  const permissionOf = async (identity: string): Promise<readonly string[] | undefined> =>
    (await rooms.listParticipants(ROOM)).find((one) => one.identity === identity)?.permission?.sources;

  const changes = (): readonly string[] =>
    rooms.calls.filter((call) => /^(setPermission|removeParticipant)/u.test(call));

  beforeEach(async () => {
    clock = new FakeClock();
    timers = new FakeTimers(clock);
    rooms = new FakeMediaRooms();
    leases = new MediaLeases(clock);
    reports = [];
    state = mediaSession({ points });
    projection = started();
    projection.perform('s', { type: 'openMediaRoom' });
    await settled();
  });

  it('opens a room when the session has one, and keeps it over noon', async () => {
    expect(rooms.openRooms()).toEqual([ROOM]);
    state = mediaSession({ points, phase: { phase: 'paused', openedAt: 0, since: 0, reason: 'nghỉ trưa' } });
    await after(60_000);
    expect(rooms.openRooms()).toEqual([ROOM]);
  });

  it('gives a point the microphone with the floor and takes it back after the turn', async () => {
    const a = joined('a');
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', grant);
    await after(20);
    expect(await permissionOf(a)).toContain('microphone');
    state = mediaSession({ points, floor: { a: 'done' } });
    projection.perform('s', revoke);
    await settled();
    expect(await permissionOf(a)).toEqual(['camera']);
  });

  it('starts at once after a rest, and takes what follows on its heels together', async () => {
    const [a, b] = [joined('a'), joined('b')];
    await after(4_000);
    await after(20);
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', grant);
    await settled();
    expect(await permissionOf(a)).toContain('microphone');
    rooms.calls.length = 0;
    for (const floor of [{ a: 'invited' }, { a: 'invited', b: 'invited' }] as const) {
      state = mediaSession({ points, floor });
      projection.perform('s', grant);
      await settled();
    }
    expect(rooms.calls).toEqual([]);
    await after(20);
    expect(await permissionOf(b)).toContain('microphone');
  });

  it('revokes before it grants', async () => {
    const a = joined('a');
    const b = joined('b', { ...audience, sources: ['camera', 'microphone'] });
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', revoke);
    await settled();
    expect(changes().map((call) => call.split(' ')[2])).toEqual([b, a]);
  });

  it('calls nobody when everything is as it should be', async () => {
    joined('a');
    for (let times = 0; times < 10; times += 1) projection.perform('s', grant);
    await after(20);
    expect(changes()).toEqual([]);
    expect(rooms.calls.filter((call) => call.startsWith('listParticipants'))).toHaveLength(1);
  });

  it('removes whoever nobody knows, a point that left the plan and an older lease', async () => {
    rooms.join(ROOM, 'stranger', audience);
    const removed = joined('b');
    const older = joined('a');
    const newer = leaseOf({ kind: 'point', pointId: 'a' }, 'another-device');
    rooms.join(ROOM, `a.${newer}`, audience);
    state = mediaSession({ points: [samplePoint('a')] });
    projection.watch('s');
    await settled();
    expect((await rooms.listParticipants(ROOM)).map(({ identity }) => identity)).toEqual([`a.${newer}`]);
    expect(changes()).toHaveLength(3);
    expect(changes().join()).toContain(removed);
    expect(changes().join()).toContain(older);
  });

  it('keeps everybody who is in the room when the service itself starts again', async () => {
    const a = joined('a');
    leases = new MediaLeases(clock);
    projection = started();
    projection.watch('s');
    await settled();
    expect(changes()).toEqual([]);
    expect(await permissionOf(a)).toEqual(['camera']);
  });

  it('takes nobody for one of before a restart who comes after its first list, were the media server restarted as well', async () => {
    const [kept, late] = [joined('a'), joined('b')];
    await rooms.removeParticipant(ROOM, late);
    await projection.stop();
    leases = new MediaLeases(clock);
    projection = started();
    projection.watch('s');
    await settled();
    rooms.join(ROOM, late, audience);
    await after(4_000);
    expect(rooms.within(ROOM).map(({ identity }) => identity)).toEqual([kept]);
    rooms.restart();
    await after(4_000);
    for (const identity of [kept, late]) rooms.join(ROOM, identity, audience);
    await after(4_000);
    expect(rooms.within(ROOM).map(({ identity }) => identity)).toEqual([kept]);
  });

  it('goes one pass at a time and misses no change that comes meanwhile', async () => {
    const a = joined('a');
    state = mediaSession({ points, floor: { a: 'speaking' } });
    rooms.hang();
    projection.perform('s', revoke);
    await settled();
    state = mediaSession({ points, floor: { b: 'speaking' } });
    for (let times = 0; times < 5; times += 1) projection.perform('s', revoke);
    await settled();
    expect(rooms.calls.filter((call) => call.startsWith('listParticipants'))).toHaveLength(2);
    const b = joined('b');
    rooms.release();
    await settled();
    expect(await permissionOf(a)).toEqual(['camera']);
    expect(await permissionOf(b)).toContain('microphone');
  });

  it('does not give what was taken away while revocations were under way', async () => {
    joined('b', { ...audience, sources: ['camera', 'microphone'] });
    const a = joined('a');
    state = mediaSession({ points, floor: { a: 'invited' } });
    const stopped: IssuedSession = mediaSession({ points });
    const set = rooms.setPermission.bind(rooms);
    rooms.setPermission = async (room, identity, permission) => {
      await set(room, identity, permission);
      state = stopped;
    };
    projection.perform('s', revoke);
    await settled();
    expect(changes().filter((call) => call.includes(a))).toEqual([]);
  });

  it('lets a server in trouble rest, longer each time, and is told when it is back', async () => {
    const a = joined('a');
    rooms.fail('unavailable');
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', grant);
    await after(20);
    expect(projection.status).toBe('unavailable');
    const tries = (): number => rooms.calls.filter((call) => /^(listParticipants|ensureRoom)/u.test(call)).length;
    const first = tries();
    projection.perform('s', grant);
    await after(124);
    expect(tries()).toBe(first);
    await after(126);
    expect(tries()).toBe(first + 1);
    await after(124);
    expect(tries()).toBe(first + 1);
    await after(376);
    expect(tries()).toBe(first + 2);
    await tenths(600);
    expect(tries()).toBeGreaterThan(first + 30);
    expect(tries()).toBeLessThan(first + 65);
    rooms.heal();
    await after(5_000);
    expect(projection.status).toBe('available');
    expect(await permissionOf(a)).toContain('microphone');
    expect(reports.at(-1)).toBeNull();
  });

  it('tries a revocation at once even while the server rests', async () => {
    const a = joined('a', { ...audience, sources: ['camera', 'microphone'] });
    rooms.fail('timeout', 'setPermission');
    projection.watch('s');
    await settled();
    rooms.heal();
    projection.perform('s', revoke);
    await settled();
    expect(await permissionOf(a)).toEqual(['camera']);
  });

  it('does the rest when one participant cannot be reached', async () => {
    rooms.fail('timeout', 'removeParticipant');
    rooms.join(ROOM, 'stranger', audience);
    const a = joined('a');
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', revoke);
    await settled();
    expect(await permissionOf(a)).toContain('microphone');
    expect(projection.status).toBe('unavailable');
  });

  it('comes back to a participant whom the server does not know yet', async () => {
    const a = joined('a', audience, 2);
    state = mediaSession({ points, floor: { a: 'invited' } });
    projection.perform('s', revoke);
    await settled();
    expect(await permissionOf(a)).toEqual(['camera']);
    expect(projection.status).toBe('available');
    await after(250);
    await after(1_000);
    expect(await permissionOf(a)).toContain('microphone');
  });

  it('sends everybody out into a new room, and leaves no older one behind that it could not delete at once', async () => {
    const live = mediaSession({ points });
    const renewed = (roomRenewals: number): void => {
      state = { ...live, lifecycle: { ...live.lifecycle, roomRenewals } };
      projection.perform('s', { type: 'openMediaRoom' });
    };
    joined('a');
    renewed(1);
    await settled();
    expect(rooms.openRooms()).toEqual(['s-2']);
    const identity = joinedIn('s-2', 'a');
    await after(4_000);
    expect(rooms.within('s-2').map((one) => one.identity)).toEqual([identity]);
    rooms.fail('unavailable');
    renewed(2);
    await settled();
    renewed(3);
    await settled();
    rooms.heal();
    await after(4_000);
    expect(rooms.openRooms()).toEqual(['s-4']);
  });

  it('opens the room again when the media server has forgotten it', async () => {
    joined('a');
    rooms.restart();
    await after(5_000);
    expect(rooms.openRooms()).toEqual([ROOM]);
  });

  it('looks by itself every 4 s, in a very large room every 15 s', async () => {
    const looks = (): number => rooms.calls.filter((call) => call.startsWith('listParticipants')).length;
    const before = looks();
    await after(4_000);
    expect(looks()).toBe(before + 1);
    for (let watcher = 0; watcher < 1_001; watcher += 1) {
      const seat = { kind: 'console', actorId: `u${watcher}` } as const;
      rooms.join(ROOM, mediaIdentity(seat, leaseOf(seat, 'desk')), watching);
    }
    await after(4_000);
    await after(14_999);
    expect(looks()).toBe(before + 2);
    await after(1);
    expect(looks()).toBe(before + 3);
  });

  it('looks when the media server calls about a room of the session, and at no other call', async () => {
    const a = joined('a', { ...audience, sources: ['camera', 'microphone'] });
    for (const room of ['s', 's-', 's-0', 's-a-test-x7', 'other-1', '']) projection.hint(room);
    await after(20);
    expect(await permissionOf(a)).toContain('microphone');
    projection.hint(ROOM);
    await after(20);
    expect(await permissionOf(a)).toEqual(['camera']);
  });

  it('is not kept busy by a hall that fills: hints make a look every half second', async () => {
    const looks = (): number => rooms.calls.filter((call) => call.startsWith('listParticipants')).length;
    const before = looks();
    for (let hints = 0; hints < 200; hints += 1) {
      projection.hint(ROOM);
      await after(10);
    }
    expect(looks()).toBe(before + 4);
  });

  it('makes a client join anew whose publication outlives its right', async () => {
    const a = joined('a');
    rooms.leaveStray(ROOM, a, 'microphone');
    await after(4_000);
    expect(await permissionOf(a)).toBeDefined();
    await tenths(40);
    expect(await permissionOf(a)).toBeUndefined();
  });

  it('deletes the room after the session, as soon as the server answers, and then rests', async () => {
    joined('a');
    rooms.fail('unavailable');
    state = mediaSession({ points, phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    projection.perform('s', { type: 'closeMediaRoom' });
    await settled();
    expect(rooms.openRooms()).toEqual([ROOM]);
    rooms.heal();
    await after(250);
    expect(rooms.openRooms()).toEqual([]);
    expect(timers.pending).toBe(0);
  });

  it('keeps whoever sends nothing in a large session out of sight, and shows him from his first turn on', async () => {
    const many = Array.from({ length: 151 }, (_, index) => samplePoint(`p${index}`));
    state = mediaSession({ points: many });
    const visible = { canSubscribe: true, sources: [], hidden: false };
    expect(mediaPermission(state, { kind: 'point', pointId: 'p1' })).toEqual(watching);
    const p1 = joined('p1', watching);
    state = mediaSession({ points: many, floor: { p1: 'invited' } });
    projection.perform('s', grant);
    await after(20);
    expect(await permissionOf(p1)).toContain('microphone');
    state = mediaSession({ points: many, floor: { p1: 'done' } });
    projection.perform('s', revoke);
    await settled();
    await after(60_000);
    expect((await rooms.listParticipants(ROOM)).find(({ identity }) => identity === p1)?.permission).toEqual(visible);
  });

  it('ends with the service: no timer is left', async () => {
    await projection.stop();
    projection.perform('s', revoke);
    await settled();
    expect(timers.pending).toBe(0);
  });
});

const watching: MediaPermission = { canSubscribe: true, sources: [], hidden: true };

describe('what a seat may do', () => {
  it('is nothing but watching for consoles and for points that do not speak through a browser', () => {
    const quiet = (['view_only', 'hardware', 'whip'] as const).map((mode) => samplePoint(mode, { mode }));
    const state = mediaSession({ points: quiet });
    expect(mediaPermission(state, { kind: 'console', actorId: 'chair' })).toEqual(watching);
    for (const { id } of quiet) expect(mediaPermission(state, { kind: 'point', pointId: id })).toEqual(watching);
  });

  it('is everything for the hall, and nothing at all for a point that does not take part', () => {
    const hall = mediaPermission(mediaSession(), { kind: 'point', pointId: 'hall' });
    expect(hall?.sources).toEqual(expect.arrayContaining(['camera', 'microphone']));
    expect(mediaPermission(mediaSession(), { kind: 'point', pointId: 'elsewhere' })).toBeNull();
  });
});
