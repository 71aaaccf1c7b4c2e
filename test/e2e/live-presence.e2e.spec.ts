import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Incident, type SessionState, tableEntries } from '@diemcau/session';
import type { LiveClient } from '@diemcau/testing';
import { type LiveHouse, openHouse } from './support/live-house.js';

const live = { graceMs: 300, heartbeatLateMs: 60_000, presenceSweepMs: 20, massWindowMs: 100 };

const incidents = (state: SessionState): readonly Incident[] =>
  state.status === 'issued' ? tableEntries(state.incidents.incidents).map(([, incident]) => incident) : [];
const openLosses = (state: SessionState): readonly Incident[] =>
  incidents(state).filter(({ kind, closedAt }) => kind.startsWith('point') && closedAt === null);

describe('presence of points', () => {
  let house: LiveHouse;
  let desk: LiveClient;
  const points = ['ham-yen', 'bach-xa', 'minh-khuong', 'na-hang', 'da-vi'];
  const clients = new Map<string, LiveClient>();
  const at = (pointId: string): LiveClient => clients.get(pointId)!;

  beforeAll(async () => {
    house = await openHouse({ live });
    desk = await house.client(await house.desk()).connect();
    for (const id of points) clients.set(id, await house.client(await house.link(id), { keepFrames: true }).connect());
  });
  afterAll(() => house.close());

  it('tells the desk who is there, and counts them', async () => {
    await desk.waitFor(({ presence }) => points.every((id) => presence.get(id) === 'online'), 'all online');
    await desk.waitFor(({ counters }) => counters?.connected === points.length, 'the sum');
    expect(desk.presence.get('hall')).not.toBe('online');
  });

  it('lets a point leave without an incident while nothing is live', async () => {
    at('na-hang').leave();
    await desk.waitFor(({ presence }) => presence.get('na-hang') === 'offline', 'offline');
    await at('na-hang').connect();
    await desk.waitFor(({ presence }) => presence.get('na-hang') === 'online', 'online');
    expect(incidents(desk.state)).toEqual([]);
  });

  it('makes an incident of a point that is gone beyond the grace while live, and closes it when it is back', async () => {
    await house.submit({ type: 'OpenSession', data: {} });
    at('minh-khuong').leave();
    await desk.waitFor(({ presence }) => presence.get('minh-khuong') === 'lost', 'lost');
    await desk.waitFor(({ state }) => openLosses(state).length === 1, 'the incident');
    expect(openLosses(desk.state)[0]).toMatchObject({ kind: 'point_lost', pointIds: ['minh-khuong'] });
    await at('minh-khuong').connect();
    await desk.waitFor(({ state }) => openLosses(state).length === 0, 'its end');
  });

  it('tells a parent of the points below it, and of no other', () => {
    expect(at('ham-yen').presence.get('minh-khuong')).toBe('online');
    const seen = at('ham-yen')
      .frames.filter(({ name }) => name === 'presence')
      .map(({ frame }) => JSON.stringify(frame))
      .join('');
    expect(seen).toContain('"minh-khuong":"lost"');
    expect(seen).not.toContain('na-hang');
  });

  it('makes one incident of many points that go together', async () => {
    points.forEach((id) => at(id).leave());
    await desk.waitFor(({ state }) => openLosses(state).length > 0, 'the incident');
    expect(openLosses(desk.state)).toMatchObject([{ kind: 'points_lost' }]);
    expect([...openLosses(desk.state)[0]!.pointIds].sort()).toEqual([...points].sort());
    for (const id of points) await at(id).connect();
    await desk.waitFor(({ state }) => openLosses(state).length === 0, 'its end');
  });
});

describe('a restart', () => {
  it('loses nobody, and clients go on where they were', async () => {
    const first = await openHouse({ live });
    const ticket = await first.link('ham-yen');
    const client = await first.client(ticket).connect();
    await first.submit({ type: 'OpenSession', data: {} });
    await client.waitFor(({ state }) => state.status === 'issued' && state.lifecycle.current.phase === 'live', 'live');
    await first.stop();
    await client.waitFor(({ ends }) => ends.length > 0, 'the end');
    expect(client.notices).toContainEqual({ notice: 'service_stopping', pointIds: null });
    client.leave();

    const second = await openHouse({ live }, first.folder);
    const again = second.client(await second.link('ham-yen'));
    again.replica.epoch = client.replica.epoch;
    again.replica.positions = client.replica.positions;
    again.replica.state = client.state;
    await again.connect();
    const desk = await second.client(await second.desk()).connect();
    await desk.waitFor(({ presence }) => presence.get('hall') === 'offline', 'the end of the grace');
    expect(openLosses(desk.state)).toEqual([]);
    await second.submit({ type: 'PauseSession', data: { reason: 'Giải lao' } });
    await again.waitFor(
      ({ state }) => state.status === 'issued' && state.lifecycle.current.phase === 'paused',
      'paused',
    );
    expect(again.replica.snapshots).toBe(0);
    await second.close();
  });
});
