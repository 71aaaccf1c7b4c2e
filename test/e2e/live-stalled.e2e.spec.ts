import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type LiveClient } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { type LiveHouse, openHouse } from './support/live-house.js';
import { RawSocket } from './support/raw-socket.js';

/** More than the kernel keeps for one connection on either side. */
const EVENTS = 3_000;
const NOTE = 'x'.repeat(8_000);

describe('a reader that stalls', () => {
  let house: LiveHouse;
  let desk: LiveClient;

  beforeAll(async () => {
    house = await openHouse();
    desk = await house.client(await house.desk()).connect();
  });
  afterAll(() => house.close(), 20_000);

  const ticket = () =>
    house.submit({
      type: 'RaiseTicket',
      data: { incidentId: randomUUID(), pointId: 'na-hang', kind: 'other', note: NOTE },
    });

  const stalledReader = async (): Promise<RawSocket> => {
    const reader = await RawSocket.open(house.url);
    await reader.enter(await (await house.desk())(), 's1');
    reader.stall();
    return reader;
  };

  const flood = async (): Promise<void> => {
    for (let sent = 0; sent < EVENTS; sent += 100) await Promise.all(Array.from({ length: 100 }, ticket));
  };

  it('is skipped while nobody else waits for it, and told to fetch again once it reads', async () => {
    const stalled = await stalledReader();
    await flood();
    const ack = await desk.send('ConfirmPoint', {
      pointId: 'na-hang',
      contact: { room: 'P.201', terminal: 'PC', technician: 'Nguyễn Văn A', phone: '0912000000' },
    });
    expect(ack.ok).toBe(true);
    await desk.waitFor(({ replica }) => ack.ok && (replica.positions['desk'] ?? 0) >= ack.seq, 'what the others see');

    stalled.goOn();
    const packets = (): string => stalled.received.join('\n');
    await eventually('the reader is told to fetch again', () => packets().includes('"refetch"'), 10_000);
    expect(packets().split(NOTE).length - 1).toBeLessThan(EVENTS);
  }, 30_000);

  it('does not keep the service from stopping', async () => {
    const stalled = await stalledReader();
    await flood();
    // By the limits of its connection alone it would hold the service for half a minute, beyond the patience of this test.
    await house.stop();
    stalled.goOn();
    await eventually('the stalled line is gone', () => stalled.closed);
  }, 15_000);
});
