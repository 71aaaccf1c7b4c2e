import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventsFrame } from '@diemcau/contract';
import { type Audience, type IssuedSession, type SessionState, tableGet, view } from '@diemcau/session';
import { type LiveClient, sampleReport } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { type LiveHouse, openHouse } from './support/live-house.js';

const issued = (state: SessionState): IssuedSession => {
  if (state.status !== 'issued') throw new Error('not issued');
  return state;
};
const isPresent = (state: SessionState, pointId: string): boolean =>
  state.status === 'issued' && (tableGet(state.attendance.points, pointId)?.checkedIn ?? null) !== null;
const isConfirmed = (state: SessionState, pointId: string): boolean =>
  (tableGet(issued(state).readiness.points, pointId)?.confirmed ?? null) !== null;
const contact = (room: string) => ({ room, terminal: 'PC', technician: 'Nguyễn Văn A', phone: '0912000000' });
const request = (entryId: string, pointId: string) => ({
  entryId,
  pointId,
  kind: 'speech' as const,
  speakers: [{ name: 'Nguyễn Thị Hoa', position: 'Bí thư' }],
  topic: 'Ý kiến',
  onBehalfOf: null,
});

describe('the live door', () => {
  let house: LiveHouse;
  let desk: LiveClient;
  let point: LiveClient;
  let other: LiveClient;
  let board: LiveClient;

  beforeAll(async () => {
    house = await openHouse();
    desk = await house.client(await house.desk()).connect();
    point = await house.client(await house.link('minh-khuong'), { keepFrames: true }).connect();
    other = await house.client(await house.link('na-hang')).connect();
    board = await house.client(await house.link(null), { keepFrames: true }).connect();
  });
  afterAll(() => house.close());

  const agree = async (client: LiveClient, audience: Audience): Promise<void> => {
    client.heartbeat();
    const same = (): boolean => JSON.stringify(client.state) === JSON.stringify(view(house.state(), audience));
    await client.waitFor(same, `the view of ${audience.kind}`).catch(() => undefined);
    expect(client.state).toEqual(view(house.state(), audience));
  };

  it('answers a command after its effect, and everyone concerned sees it', async () => {
    const ack = await point.send('ConfirmPoint', { pointId: 'minh-khuong', contact: contact('P.201') });
    expect(ack).toEqual({ ok: true, seq: expect.any(Number) });
    await desk.waitFor(({ state }) => isConfirmed(state, 'minh-khuong'));
    await point.waitFor(({ state }) => isConfirmed(state, 'minh-khuong'));
    await board.waitFor(({ counters }) => counters?.confirmed === 1, 'the sums');
  });

  it('gives a retry the answer of the first and no second effect', async () => {
    const cmdId = randomUUID();
    const data = { pointId: 'minh-khuong', on: false };
    const [first, second] = await Promise.all([
      point.send('SetAutoMicrophone', data, { cmdId }),
      point.send('SetAutoMicrophone', data, { cmdId }),
    ]);
    expect(second).toEqual(first);
    expect(await point.send('SetAutoMicrophone', data, { cmdId })).toEqual(first);
  });

  it('opens the session and takes check-ins, with each view equal to the state', async () => {
    await house.submit({ type: 'OpenSession', data: {} });
    const units = [{ unitId: 'u-minh-khuong', report: sampleReport({ present: 5 }) }];
    expect(await point.send('CheckIn', { pointId: 'minh-khuong', units })).toMatchObject({ ok: true });
    expect(await other.send('CheckIn', { pointId: 'na-hang', units: [] })).toMatchObject({ ok: true });
    expect(await desk.send('StartItem', { itemId: 'opening', stopSpeakers: false })).toMatchObject({ ok: true });
    expect(await point.send('RequestFloor', request('e-1', 'minh-khuong'))).toMatchObject({ ok: true });
    await agree(desk, { kind: 'desk' });
    await agree(point, { kind: 'point', pointId: 'minh-khuong' });
    await agree(other, { kind: 'point', pointId: 'na-hang' });
    await agree(board, { kind: 'public' });
    expect(isPresent(desk.state, 'na-hang')).toBe(true);
  });

  it('never lets a point or a board receive the roster', () => {
    for (const { frames } of [point, board]) {
      const text = JSON.stringify(frames);
      expect(text).not.toContain('u-na-hang');
      expect(text).not.toContain('ĐIỂM CẦU BACH-XA');
      expect(frames.length).toBeGreaterThan(2);
    }
  });

  it('brings a client that was away what it missed, per stream, without a new snapshot', async () => {
    const before = point.replica.snapshots;
    point.drop();
    await point.waitFor(({ ends }) => ends.length > 0);
    expect(await desk.send('EndItem', { itemId: 'opening', stopSpeakers: true })).toMatchObject({ ok: true });
    await point.waitFor(({ state }) => issued(state).agenda.currentId === null, 'the end of the item');
    await agree(point, { kind: 'point', pointId: 'minh-khuong' });
    expect(point.replica.snapshots).toBe(before);
  });

  it('heals a gap when the client says where it stands', async () => {
    point.replica.positions['public'] = (point.replica.positions['public'] ?? 0) - 1;
    const frames = point.frames.length;
    // Who is connected may be told in between.
    const healed = (): EventsFrame | undefined =>
      point.frames.slice(frames).find(({ name }) => name === 'events')?.frame as EventsFrame | undefined;
    point.heartbeat();
    await point.waitFor(() => healed() !== undefined);
    expect(healed()!.from).toBeLessThanOrEqual(healed()!.to);
    await agree(point, { kind: 'point', pointId: 'minh-khuong' });
  });

  it('gives a full state to a client of another epoch or from the future', async () => {
    const before = point.replica.snapshots;
    point.replica.epoch = 'another';
    point.heartbeat();
    await point.waitFor(({ replica }) => replica.snapshots === before + 1);
    point.replica.positions['public'] = 1_000_000;
    point.heartbeat();
    await point.waitFor(({ replica }) => replica.snapshots === before + 2);
    await agree(point, { kind: 'point', pointId: 'minh-khuong' });
  });

  it('sends a command again that got no answer when the line broke', async () => {
    const answer = point.send('RaiseTicket', {
      incidentId: 'i-1',
      pointId: 'minh-khuong',
      kind: 'cannot_hear',
      note: '',
    });
    point.drop();
    expect(await answer).toMatchObject({ ok: true });
    await agree(desk, { kind: 'desk' });
    expect(Object.values(issued(desk.state).incidents.incidents).length).toBe(1);
  });

  it('serves two devices on one point alike', async () => {
    const second = await house.client(await house.link('minh-khuong')).connect();
    expect(await second.send('WithdrawRequest', { entryId: 'e-1' })).toMatchObject({ ok: true });
    await agree(second, { kind: 'point', pointId: 'minh-khuong' });
    await agree(point, { kind: 'point', pointId: 'minh-khuong' });
    second.leave();
  });

  it('works by polling where websockets are blocked', async () => {
    const client = await house.client(await house.link('da-vi'), { transports: ['polling'] }).connect();
    expect(await client.send('CheckIn', { pointId: 'da-vi', units: [] })).toMatchObject({ ok: true });
    await agree(client, { kind: 'point', pointId: 'da-vi' });
    client.leave();
  });

  it('closes the line of a revoked link at once, and its holder does not come back', async () => {
    const client = await house.client(await house.link('bach-xa')).connect();
    await house.revoke('bach-xa');
    await client.waitFor(({ ends, notices }) => ends.length > 0 && notices.length > 0, 'the end');
    expect(client.notices).toContainEqual({ notice: 'access_revoked', pointIds: null });
    client.leave();
    await expect(client.connect()).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/u);
  });
});
