import { mediaIdentity, type MediaSeat } from '@diemcau/contract';
import type { SessionState } from '@diemcau/session';
import { FakeClock, type FakeClient, FakeMediaRooms, FakeTimers, mediaSession, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { MediaLeases } from './media-leases.js';
import { withheldSources } from './media-permission.js';
import { MediaProjection } from './media-projection.js';

const ROOM = 's-1';
const many = Array.from({ length: 150 }, (_, index) => samplePoint(`p${index}`));
const points = [samplePoint('codec', { mode: 'whip' }), samplePoint('page'), ...many];
const seat: MediaSeat = { kind: 'encoder', pointId: 'codec' };
const sending: MediaPermission = { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false };
const grant = { type: 'reconcileMedia', urgent: false } as const;
const revoke = { type: 'reconcileMedia', urgent: true } as const;
const silent = ['camera', 'microphone'];

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};

describe('the encoder of a point', () => {
  let timers: FakeTimers;
  let rooms: FakeMediaRooms;
  let leases: MediaLeases;
  let state: SessionState;
  let projection: MediaProjection;

  const after = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 10) {
      timers.advance(10);
      await settled();
    }
  };

  const entered = (): { readonly identity: string; readonly client: FakeClient } => {
    const lease = leases.issue('s', seat, 'encoder', true);
    if (lease.taken) throw new Error('the seat was not given up');
    const identity = mediaIdentity(seat, lease.number);
    return { identity, client: rooms.join(ROOM, identity, sending) };
  };

  const sent = (client: FakeClient, sources: readonly MediaSource[] = ['camera', 'microphone']): void => {
    for (const source of sources) client.publish(source);
  };

  const mutedOf = (identity: string): readonly string[] =>
    rooms.within(ROOM).find((one) => one.identity === identity)?.muted ?? [];

  const calls = (name: string): readonly string[] => rooms.calls.filter((call) => call.startsWith(name));

  beforeEach(async () => {
    const clock = new FakeClock();
    timers = new FakeTimers(clock);
    rooms = new FakeMediaRooms(timers);
    rooms.hints.delivery = 'lost';
    leases = new MediaLeases(clock);
    state = mediaSession({ points });
    const stateOf = (): SessionState => state;
    projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    rooms.hints.tell((room) => projection.hint(room));
    projection.perform('s', { type: 'openMediaRoom' });
    await settled();
  });

  it('may send what the floor gives its point; of any other seat nothing is withheld', () => {
    const speaking = mediaSession({ points, floor: { codec: 'speaking', page: 'invited' } });
    expect(withheldSources(mediaSession({ points }), seat)).toEqual(['microphone', 'camera']);
    expect(withheldSources(speaking, seat)).toEqual([]);
    expect(withheldSources(mediaSession({ points: points.slice(0, 2) }), seat)).toEqual(['microphone']);
    expect(withheldSources(mediaSession({ points }), { kind: 'point', pointId: 'page' })).toEqual([]);
    expect(withheldSources(mediaSession({ points }), { kind: 'console', actorId: 'x' })).toEqual([]);
  });

  it('is muted as soon as it sends when the media server says so', async () => {
    const { identity, client } = entered();
    rooms.hints.delivery = 'on_time';
    sent(client);
    await after(50);
    expect(mutedOf(identity)).toEqual(silent);
    expect(calls('setMuted')[0]).toContain('microphone');
  });

  it('is muted within 2 s when nobody says so, whenever it begins to send', async () => {
    const { identity, client } = entered();
    projection.expectEncoder('s');
    await after(7_000);
    sent(client);
    await after(2_000);
    expect(mutedOf(identity)).toEqual(silent);
    client.unpublish('microphone');
    await after(60_000);
    sent(client, ['microphone']);
    await after(2_000);
    expect(mutedOf(identity)).toEqual(silent);
  });

  it('is looked for soon and often when it was let in', async () => {
    const looks = (): number => calls('listParticipants').length;
    const before = looks();
    const { identity, client } = entered();
    projection.expectEncoder('s');
    await after(400);
    sent(client);
    await after(200);
    expect(mutedOf(identity)).toEqual(silent);
    expect(looks() - before).toBeLessThanOrEqual(5);
    await after(20_000);
    expect(looks() - before).toBeLessThanOrEqual(6 + 10);
  });

  it('sounds with the floor and is silent after it, with no call but its own', async () => {
    const { identity, client } = entered();
    sent(client);
    projection.expectEncoder('s');
    await after(3_000);
    rooms.calls.length = 0;
    state = mediaSession({ points, floor: { codec: 'speaking' } });
    projection.perform('s', grant);
    await after(40);
    expect(mutedOf(identity)).toEqual([]);
    state = mediaSession({ points });
    projection.perform('s', revoke);
    await settled();
    expect(mutedOf(identity)).toEqual(silent);
    expect(rooms.calls).toEqual(
      ['camera=open', 'microphone=open', 'microphone=muted', 'camera=muted'].map(
        (change) => `setMuted ${ROOM} ${identity} ${change}`,
      ),
    );
  });

  it('is silent before the next speaker is given the floor', async () => {
    const { identity, client } = entered();
    sent(client);
    const page = leases.issue('s', { kind: 'point', pointId: 'page' }, 'tab', true);
    rooms.join(ROOM, `page.${page.taken ? 0 : page.number}`, { canSubscribe: true, sources: [], hidden: false });
    state = mediaSession({ points, floor: { codec: 'speaking' } });
    projection.watch('s');
    await settled();
    rooms.calls.length = 0;
    state = mediaSession({ points, floor: { page: 'invited' } });
    projection.perform('s', revoke);
    await settled();
    expect(rooms.calls.map((call) => call.split(' ')[0])).toEqual(['setMuted', 'setMuted', 'setPermission']);
    expect(mutedOf(identity)).toEqual(silent);
  });

  it('is muted at the end of a turn although its microphone was never seen before', async () => {
    state = mediaSession({ points, floor: { codec: 'speaking' } });
    const { identity, client } = entered();
    sent(client, ['camera']);
    projection.watch('s');
    await settled();
    sent(client, ['microphone']);
    state = mediaSession({ points });
    projection.perform('s', revoke);
    await settled();
    expect(mutedOf(identity)).toEqual(silent);
  });

  it('keeps its permission all the time, for what is taken from it stays lost', async () => {
    const { client } = entered();
    sent(client);
    for (const floor of [{}, { codec: 'speaking' }, {}] as const) {
      state = mediaSession({ points, floor });
      projection.perform('s', revoke);
      await after(100);
    }
    expect(calls('setPermission')).toEqual([]);
  });

  it('is not opened when the turn ended while the call was under way', async () => {
    const { identity, client } = entered();
    sent(client);
    projection.watch('s');
    await settled();
    const mute = rooms.setMuted.bind(rooms);
    rooms.setMuted = async (...change) => {
      state = mediaSession({ points });
      await mute(...change);
    };
    state = mediaSession({ points, floor: { codec: 'speaking' } });
    projection.perform('s', revoke);
    await settled();
    expect(calls('setMuted').filter((call) => call.endsWith('microphone=open'))).toEqual([]);
    await after(2_000);
    expect(mutedOf(identity)).toEqual(silent);
  });

  it('is muted as soon as the server does what it is asked', async () => {
    rooms.fail('unavailable', 'setMuted');
    const { identity, client } = entered();
    sent(client);
    projection.watch('s');
    await after(3_000);
    expect(mutedOf(identity)).toEqual([]);
    rooms.heal();
    await after(2_500);
    expect(mutedOf(identity)).toEqual(silent);
  });

  it('goes when the point sends with something else, and with an older lease', async () => {
    const { client } = entered();
    sent(client);
    const newer = entered();
    projection.watch('s');
    await settled();
    expect(rooms.within(ROOM).map((one) => one.identity)).toEqual([newer.identity]);
    state = mediaSession({ points: [samplePoint('codec'), ...points.slice(1)] });
    projection.perform('s', revoke);
    await after(4_000);
    expect(rooms.within(ROOM)).toEqual([]);
    state = mediaSession({ points });
    rooms.join(ROOM, newer.identity, sending);
    projection.perform('s', revoke);
    await after(4_000);
    expect(rooms.within(ROOM)).toEqual([]);
  });

  it('is nothing to a page that has closed its own microphone: nobody opens it from here', async () => {
    state = mediaSession({ points, floor: { page: 'speaking' } });
    const lease = leases.issue('s', { kind: 'point', pointId: 'page' }, 'tab', true);
    const identity = `page.${lease.taken ? 0 : lease.number}`;
    const page = rooms.join(ROOM, identity, { canSubscribe: true, sources: ['microphone'], hidden: false });
    page.publish('microphone');
    await rooms.setMuted(ROOM, identity, 'microphone', true);
    rooms.calls.length = 0;
    projection.watch('s');
    await after(10_000);
    expect(mutedOf(identity)).toEqual(['microphone']);
    expect(calls('setMuted')).toEqual([]);
  });
});
