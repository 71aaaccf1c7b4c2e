import type { MediaReceipt } from '@diemcau/contract';
import { type Incident, type IssuedSession, type SessionState, tableEntries } from '@diemcau/session';
import { FakeClock, type LiveClient, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fakeMedia } from './support/fake-media.js';
import { type LiveHouse, openHouse } from './support/live-house.js';

jest.setTimeout(60_000);

const LONG_MS = 31_000;

const silent = (state: SessionState): readonly Incident[] =>
  state.status !== 'issued'
    ? []
    : tableEntries(state.incidents.incidents)
        .map(([, incident]) => incident)
        .filter(({ kind }) => kind === 'point_silent');

describe('a point that is called and not heard', () => {
  const clock = new FakeClock();
  let house: LiveHouse;
  let desk: LiveClient;
  let point: LiveClient;

  const issued = (): IssuedSession => {
    const state = house.state();
    if (state.status !== 'issued') throw new Error('the session is not issued');
    return state;
  };
  const call = (entryId: string): Promise<void> =>
    house.submit({ type: 'CallSpeakers', data: { calls: [{ entryId }], version: issued().floor.version } });
  const until = (pointId: string, what: Partial<MediaReceipt>): Promise<unknown> =>
    desk.waitFor(
      ({ media }) => {
        const receipt: Partial<MediaReceipt> = media.receipts.get(pointId) ?? {};
        return Object.entries(what).every(([key, value]) => receipt[key as keyof MediaReceipt] === value);
      },
      `${pointId} ${JSON.stringify(what)}`,
    );

  beforeAll(async () => {
    // The clock jumps over the heartbeats of those whose line is up all the time.
    house = await openHouse({ clock, media: fakeMedia('m'), live: { heartbeatLateMs: 3_600_000 } });
    desk = await house.client(await house.desk()).connect();
    point = await house.client(await house.link('ham-yen')).connect();
    await house.submit({ type: 'OpenSession', data: {} });
    await house.submit({ type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
  });
  afterAll(() => house.close());

  it('is an incident for the desk and the point, when its page is there and its media is not', async () => {
    await call('paper-1');
    await until('ham-yen', { right: 'floor', cause: 'not_connected' });
    const { floor, attendance } = issued();
    clock.advance(LONG_MS);
    await desk.waitFor(({ state }) => silent(state).length === 1, 'the incident at the desk');
    await point.waitFor(({ state }) => silent(state).length === 1, 'the incident at the point');
    expect(silent(issued())).toMatchObject([{ pointIds: ['ham-yen'], openedBy: { id: 'system' }, closedAt: null }]);
    expect({ floor: issued().floor, attendance: issued().attendance }).toEqual({ floor, attendance });
    await house.submit({ type: 'StopTurn', data: { entryId: 'paper-1', version: floor.version } });
  });

  it('is a matter of presence when not even its page is there', async () => {
    await call('paper-2');
    await until('na-hang', { right: 'floor', cause: 'not_connected', red: false });
    clock.advance(LONG_MS);
    await until('na-hang', { red: true });
    // Decided after whatever the system has said until now.
    const [incident] = silent(issued());
    const data = { incidentId: incident!.id, resolution: 'Đã cắm lại dây mạng' };
    await house.submit({ type: 'ResolveIncident', data }, people.technician);
    expect(silent(issued())).toMatchObject([{ pointIds: ['ham-yen'], resolution: data.resolution }]);
  });
});
