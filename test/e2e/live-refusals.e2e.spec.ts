import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION } from '@diemcau/contract';
import { FakeClock, type LiveClient } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { type LiveHouse, openHouse } from './support/live-house.js';

/** The status a browser's first request gets; an upgrade asks for a websocket. */
const knock = (url: string, transport: 'websocket' | 'polling', origin: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const headers = { origin, ...(transport === 'websocket' ? upgrade : {}) };
    get(`${url}/socket.io/?EIO=4&transport=${transport}`, { headers, agent: false })
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .on('error', reject);
  });

describe('what the live door refuses', () => {
  let house: LiveHouse;
  let point: LiveClient;
  let tickets: () => Promise<string>;

  beforeAll(async () => {
    house = await openHouse({ live: { pointRate: { perSecond: 10, burst: 40 } } });
    tickets = await house.link('minh-khuong');
    point = await house.client(tickets).connect();
  });
  afterAll(() => house.close());

  const raw = (type: string, data: unknown): Promise<unknown> =>
    point.emitRaw('command', { cmdId: randomUUID(), type, data });
  const error = (code: string, params: unknown = expect.anything()): unknown => ({
    ok: false,
    error: { code, params },
  });
  const ask = (topic: string, speaker = 'Nguyễn Thị Hoa', pointId = 'minh-khuong'): unknown => ({
    entryId: `e-${randomUUID()}`,
    pointId,
    kind: 'speech',
    speakers: [{ name: speaker, position: '' }],
    topic,
    onBehalfOf: null,
  });

  it.each([
    ['a command nobody defined', 'DropTables', {}, 'UNKNOWN_COMMAND'],
    ['a command of the service itself', 'ReportLost', { incidentId: 'i', pointIds: [] }, 'UNKNOWN_COMMAND'],
    ['issuing, which goes over HTTP', 'IssueSession', { plan: {} }, 'UNKNOWN_COMMAND'],
    ['wrong types', 'RequestFloor', { entryId: 7 }, 'INVALID_COMMAND'],
    ['an unknown field', 'DeclareReady', { pointId: 'minh-khuong', force: true }, 'INVALID_COMMAND'],
    ['an over-long topic', 'RequestFloor', ask('x'.repeat(501)), 'INVALID_COMMAND'],
    ['a control character', 'RequestFloor', ask('a\u0000b'), 'INVALID_COMMAND'],
    ['a bidi mark in a name', 'RequestFloor', ask('Ý kiến', 'Hoa\u202e'), 'INVALID_COMMAND'],
    ['the point of another', 'RequestFloor', ask('Ý kiến', 'Hoa', 'na-hang'), 'NOT_YOUR_POINT'],
    ['a point that does not exist', 'DeclareReady', { pointId: 'nowhere' }, 'UNKNOWN_POINT'],
    ['the role of another', 'OpenSession', {}, 'FORBIDDEN'],
  ])('answers %s with its code', async (_what, type, data, code) => {
    expect(await raw(type, data)).toEqual(error(code));
  });

  it('answers a stale version with what is so now', async () => {
    const desk = await house.client(await house.desk()).connect();
    await house.submit({ type: 'OpenSession', data: {} });
    const calls = [{ newEntryId: 'e-9', pointId: 'ham-yen', kind: 'speech' as const, speakers: [], topic: '' }];
    expect(await desk.send('CallSpeakers', { calls, version: 99 })).toEqual(error('STALE_FLOOR'));
    desk.leave();
  });

  it.each([
    ['nothing', []],
    ['a string', ['x']],
    ['several values', [{}, {}]],
    ['a list', [[1, 2]]],
  ])('answers a command of %s', async (_what, args) => {
    expect(await point.emitRaw('command', ...args)).toEqual(error('INVALID_COMMAND'));
  });

  it('answers events that nobody defined, and logs them', async () => {
    expect(await point.emitRaw('shutdown', { now: true })).toEqual(error('UNKNOWN_COMMAND'));
    expect(house.logged.join('')).toContain('unknown event');
  });

  it('survives a command that asks for no answer, and a heartbeat of nonsense', async () => {
    point.emitBlind('command', { cmdId: randomUUID(), type: 'Nope', data: {} });
    point.emitBlind('command');
    expect(await point.emitRaw('heartbeat', { epoch: 1 })).toEqual(error('INVALID_COMMAND'));
    expect(await raw('Nope', {})).toEqual(error('UNKNOWN_COMMAND'));
  });

  it('does not let a reply be taken for another command', async () => {
    const cmdId = randomUUID();
    const first = await point.send('SetAutoMicrophone', { pointId: 'minh-khuong', on: false }, { cmdId });
    expect(first).toMatchObject({ ok: true });
    const again = await point.emitRaw('command', { cmdId, type: 'DeclareReady', data: { pointId: 'minh-khuong' } });
    expect(again).toEqual(error('INVALID_COMMAND'));
  });

  it('slows down a client in a hurry, and closes on one that will not listen', async () => {
    const hasty = await house.client(await house.link('da-vi')).connect();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => hasty.emitRaw('command', { cmdId: randomUUID(), type: 'Nope', data: {} })),
    );
    expect(answers.filter((answer) => JSON.stringify(answer).includes('TOO_FAST')).length).toBeGreaterThan(30);
    for (let i = 0; i < 200; i += 1) hasty.emitBlind('command', {});
    await hasty.waitFor(({ ends }) => ends.length > 0, 'the end');
    expect(house.logged.join('')).toContain('too many commands');
    hasty.leave();
  });

  it.each([
    ['an oversized frame', (client: LiveClient) => client.emitBlind('command', 'x'.repeat(70_000)), 'transport error'],
    ['text that is not socket.io', (client: LiveClient) => client.writeRaw('9nonsense{'), 'malformed packet'],
  ])('closes on %s with a logged reason, and the client comes back', async (_what, attack, reason) => {
    const client = await house.client(await house.link('bach-xa')).connect();
    attack(client);
    await client.waitFor(({ ends, connected }) => ends.length > 0 && connected, 'the end and the return');
    expect(house.logged.join('')).toContain(reason);
    client.leave();
  });

  describe('at the handshake', () => {
    const refused = async (options: Parameters<LiveHouse['client']>[1], ticket = tickets): Promise<string> => {
      const client = house.client(ticket, options);
      try {
        await client.connect();
        return 'let in';
      } catch (failure) {
        return failure instanceof Error ? failure.message : String(failure);
      } finally {
        client.leave();
      }
    };

    it('turns away an old client, a wrong session, an invented and a used ticket', async () => {
      expect(await refused({ protocol: PROTOCOL_VERSION - 1 })).toContain('PROTOCOL_TOO_OLD');
      expect(await refused({ sessionId: 's2' })).toContain('TICKET_INVALID');
      expect(await refused({ sessionId: 'no session' })).toContain('BAD_HANDSHAKE');
      expect(await refused({}, () => Promise.resolve('t'.repeat(40)))).toContain('TICKET_INVALID');
      const once = await tickets();
      expect(await refused({}, () => Promise.resolve(once))).toBe('let in');
      expect(await refused({}, () => Promise.resolve(once))).toContain('TICKET_INVALID');
    });

    it('turns away a ticket that is older than a minute', async () => {
      const clock = new FakeClock();
      const slow = await openHouse({ clock });
      const ticket = await (await slow.link('da-vi'))();
      clock.advance(61_000);
      await expect(slow.client(() => Promise.resolve(ticket)).connect()).rejects.toThrow('TICKET_INVALID');
      await slow.close();
    });

    it.each(['websocket', 'polling'] as const)('lets our own page in over %s and no foreign one', async (transport) => {
      expect(await knock(house.url, transport, 'https://evil.example')).toBe(transport === 'polling' ? 403 : 400);
      expect(await knock(house.url, transport, house.url)).toBe(transport === 'polling' ? 200 : 101);
      expect(await refused({ transports: [transport], origin: house.url })).toBe('let in');
    });
  });
});
