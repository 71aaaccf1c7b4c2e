import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClient, type LiveClient } from '@diemcau/testing';
import { ADMIN, type LiveHouse, openHouse, signIn } from './support/live-house.js';

const TECHNICIAN = { username: 'ky-thuat', password: 'mot-mat-khau-khac-cung-dai-2026' };

describe('rights that change while their holder is connected', () => {
  let house: LiveHouse;
  let admin: HttpClient;
  let desk: LiveClient;

  const grant = (username: string, roles: readonly string[]): Promise<unknown> =>
    admin.put('/api/conferences/c1/grants', { username, roles });
  const startItem = (itemId: string): Promise<unknown> => desk.send('StartItem', { itemId, stopSpeakers: false });

  beforeAll(async () => {
    house = await openHouse();
    admin = await signIn(house.url);
    desk = await house.client(await house.desk()).connect();
  });
  afterAll(() => house.close());

  it('a role that is taken away is refused at the next command on the same line, and given back the same', async () => {
    expect(await desk.send('OpenSession', {})).toMatchObject({ ok: true });
    await grant(ADMIN.username, ['technician']);
    expect(await startItem('opening')).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    await grant(ADMIN.username, ['chair', 'secretary', 'technician']);
    expect(await startItem('opening')).toMatchObject({ ok: true });
    expect(desk.ends).toEqual([]);
  });

  it('what somebody else gains or loses changes nothing for him', async () => {
    const { username, password } = TECHNICIAN;
    const account = { username, password, displayName: 'Kỹ thuật viên', globalRoles: [] };
    await admin.post('/api/accounts', account);
    await grant(username, ['technician']);
    await grant(username, []);
    expect(await desk.send('EndItem', { itemId: 'opening', stopSpeakers: true })).toMatchObject({ ok: true });
    expect(desk.ends).toEqual([]);
  });

  it('a login that is signed out elsewhere ends the line, though it has just commanded', async () => {
    const mine = await signIn(house.url);
    const ticket = async (): Promise<string> =>
      (await mine.post<{ ticket: string }>('/api/live/tickets', { sessionId: 's1' })).ticket;
    const other = await house.client(ticket).connect();
    expect(await other.send('StartItem', { itemId: 'opening', stopSpeakers: false })).toMatchObject({ ok: true });
    await mine.post('/api/access/logout');
    await other.waitFor(({ ends }) => ends.length > 0, 'the end');
    expect(other.notices).toContainEqual({ notice: 'access_revoked', pointIds: null });
  });
});
