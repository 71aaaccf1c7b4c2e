import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION, type TicketAnswer } from '@diemcau/contract';
import { Connections } from '@diemcau/runtime';
import { eventually } from '@diemcau/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { heapInUse } from './support/heap.js';
import { type HostileHouse, openHostileHouse } from './support/hostile-house.js';
import { RawSocket } from './support/raw-socket.js';
import { OPCODE, clientFrame } from './support/websocket-frames.js';

const refusal = (code: string): unknown => ({ ok: false, error: { code, params: expect.anything() } });
const NONSENSE = JSON.stringify({ cmdId: randomUUID(), type: 'Nope', data: {} });

describe('frames of a client that keeps no rules', () => {
  let house: HostileHouse;
  let neighbour: RawSocket;

  beforeAll(async () => {
    house = await openHostileHouse();
    neighbour = await house.enter(house.ours.operators.sibling, house.ours.sessionId);
  });
  afterAll(() => house.stop());
  beforeEach(() => void house.logged.splice(0));

  const point = (): Promise<RawSocket> => house.enter(house.ours.operators.commune, house.ours.sessionId);
  const ticket = async (): Promise<string> =>
    ((await house.ours.board.post('/api/live/tickets', { sessionId: house.ours.sessionId })).body as TicketAnswer)
      .ticket;
  const handshake = async (): Promise<string> =>
    JSON.stringify({ protocol: PROTOCOL_VERSION, ticket: await ticket(), sessionId: house.ours.sessionId });
  const log = (): string => house.logged.join('');
  /** Whoever sits beside is served, and nothing of ours failed. */
  const othersAreServed = async (): Promise<void> => {
    expect(await neighbour.ask('command', NONSENSE)).toEqual(refusal('UNKNOWN_COMMAND'));
    expect(house.faults()).toEqual([]);
  };
  const endsWith = async (socket: RawSocket, reason: RegExp): Promise<void> => {
    await socket.until('the end', () => socket.closed);
    await eventually('a logged reason', () => reason.test(log()));
    await othersAreServed();
  };

  it.each([
    '1',
    '-7',
    '1e3',
    '0.5',
    '"error"',
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '"emit"',
    '"heart\\u0000beat"',
  ])('answers an event by the name of %s, and logs it', async (name) => {
    const socket = await point();
    socket.text(`427[${name},{"now":true}]`);
    expect(await socket.answerTo(7)).toEqual(refusal('UNKNOWN_COMMAND'));
    expect(log()).toContain('unknown event');
    expect(log()).not.toContain('{"now":true}');
    socket.text(`42[${name}]`);
    await othersAreServed();
    socket.leave();
  });

  it.each([
    ['a broken list', '42["command",'],
    ['no list', '42{"command":1}'],
    ['no name', '42[]'],
    ['a list as the name', '42[["command"],{}]'],
    ['a name of socket.io itself', '42["disconnecting"]'],
    ['a name of node itself', '42["newListener"]'],
    ['a packet type nobody defined', '47["command"]'],
    ['an attachment that is text', '451-["command",{"_placeholder":true,"num":0}]\u0000'],
    ['more attachments than anybody sends', '4599999999-["command"]'],
    ['attachments without a number', '45-["command"]'],
    ['a namespace that it never entered', '42/admin,["command",{}]'],
    ['an engine packet nobody defined', '9'],
    ['the heartbeat of the other side', '2probe'],
    ['nothing', ''],
  ])('ends a line on %s with a logged reason', async (_what, packet) => {
    const socket = await point();
    if (packet.endsWith('\u0000')) {
      socket.text(packet.slice(0, -1));
      socket.text('42["command",{}]');
    } else socket.text(packet);
    await endsWith(socket, /malformed packet|connection broke/u);
  });

  it.each([
    ['without a mask', clientFrame({ opcode: OPCODE.text, payload: Buffer.from('42[]'), masked: false })],
    ['with reserved bits', clientFrame({ opcode: OPCODE.text, payload: Buffer.from('42[]'), reserved: 7 })],
    ['of a kind nobody defined', clientFrame({ opcode: 0xb, payload: Buffer.alloc(2) })],
    ['that goes on with nothing', clientFrame({ opcode: OPCODE.more, payload: Buffer.from('x') })],
    ['of text that is no UTF-8', clientFrame({ opcode: OPCODE.text, payload: Buffer.from([0x34, 0x32, 0xff, 0xfe]) })],
    ['with an overlong ping', clientFrame({ opcode: OPCODE.ping, payload: Buffer.alloc(200) })],
    ['of random bytes', randomBytes(400)],
    ['that announces petabytes', Buffer.from([0x81, 0xff, 0, 8, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4])],
    ['that is too long', clientFrame({ opcode: OPCODE.text, payload: Buffer.alloc(70_000, 'x') })],
  ])('ends a line on a frame %s with a logged reason', async (_what, bytes) => {
    const socket = await point();
    socket.bytes(bytes);
    await endsWith(socket, /connection broke/u);
  });

  it('ends a line on pieces that together are too long', async () => {
    const socket = await point();
    socket.frame({ opcode: OPCODE.text, payload: Buffer.from('42["command",'), fin: false });
    for (let i = 0; i < 10; i += 1) {
      socket.frame({ opcode: OPCODE.more, payload: Buffer.alloc(10_000, '1'), fin: false });
    }
    await endsWith(socket, /connection broke/u);
  });

  it('reads a command that comes in pieces, with a ping between them', async () => {
    const socket = await point();
    const packet = Buffer.from(`423["command",${NONSENSE}]`);
    socket.frame({ opcode: OPCODE.text, payload: packet.subarray(0, 9), fin: false });
    socket.frame({ opcode: OPCODE.ping, payload: Buffer.from('there?') });
    socket.frame({ opcode: OPCODE.more, payload: packet.subarray(9, 10), fin: false });
    socket.frame({ opcode: OPCODE.more, payload: packet.subarray(10) });
    expect(await socket.answerTo(3)).toEqual(refusal('UNKNOWN_COMMAND'));
    socket.leave();
  });

  it('answers binary data in a command as what it is not', async () => {
    const socket = await point();
    socket.text(`451-8["command",{"cmdId":"${randomUUID()}","type":"OpenList","data":{"_placeholder":true,"num":0}}]`);
    socket.frame({ opcode: OPCODE.binary, payload: randomBytes(1_000) });
    expect(await socket.answerTo(8)).toEqual(refusal('INVALID_COMMAND'));
    socket.text(`451-9["command",{"_placeholder":true,"num":7}]`);
    socket.frame({ opcode: OPCODE.binary, payload: randomBytes(10) });
    await endsWith(socket, /malformed packet/u);
  });

  it.each([
    ['thousands of arguments', Array.from({ length: 9_000 }, (_, index) => index).join(',')],
    ['a list nested thousands deep', `${'['.repeat(25_000)}${']'.repeat(25_000)}`],
    ['an object nested thousands deep', `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`],
    [
      'a thousand unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`f${i}`, i]))),
    ],
  ])('answers a command of %s', async (_what, args) => {
    const socket = await point();
    expect(await socket.ask('command', args)).toEqual(refusal('INVALID_COMMAND'));
    expect(await socket.ask('heartbeat', args)).toEqual(refusal('INVALID_COMMAND'));
    await othersAreServed();
    socket.leave();
  });

  it('answers each of a hundred commands of one write, whatever numbers they bear', async () => {
    const socket = await point();
    const packet = clientFrame({ opcode: OPCODE.text, payload: Buffer.from(`424["command",${NONSENSE}]`) });
    socket.bytes(Buffer.concat(Array.from({ length: 100 }, () => packet)));
    await socket.until('a hundred answers', () => socket.answers('434[').length === 100);
    await othersAreServed();
    socket.leave();
  });

  it('answers also the command for which it ends a line', async () => {
    const strict = await openHostileHouse({ pointRate: { perSecond: 0.001, burst: 5 }, tooFastLimit: 10 });
    const socket = await strict.enter(strict.ours.operators.commune, strict.ours.sessionId);
    const packet = clientFrame({ opcode: OPCODE.text, payload: Buffer.from(`424["command",${NONSENSE}]`) });
    socket.bytes(Buffer.concat(Array.from({ length: 16 }, () => packet)));
    await socket.until('the end', () => socket.closed);
    expect(socket.answers('434[').filter((answer) => answer.includes('TOO_FAST')).length).toBe(11);
    // The first service of a process has the log of all.
    await eventually('a logged reason', () => log().includes('too many commands'));
    await strict.stop();
  });

  it('pays no heed to answers that nobody asked for, and to signs of the transport', async () => {
    const socket = await point();
    for (const packet of ['43999["x"]', '430[]', '6', '3', '3probe']) socket.text(packet);
    expect(await socket.ask('command', NONSENSE)).toEqual(refusal('UNKNOWN_COMMAND'));
    socket.leave();
  });

  it.each([
    ['an event', '42["command",{}]'],
    ['nonsense', '4x'],
    ['binary data', '451-["command",{"_placeholder":true,"num":0}]'],
  ])('ends a line that begins with %s instead of a ticket', async (_what, packet) => {
    const socket = await RawSocket.open(house.service.url);
    socket.text(packet);
    if (packet.startsWith('45')) socket.frame({ opcode: OPCODE.binary, payload: randomBytes(10) });
    await endsWith(socket, /connection broke/u);
  });

  it.each([
    '{}',
    'null',
    '[]',
    '7',
    '{"protocol":1e999}',
    '{"__proto__":{"protocol":1}}',
    `{"protocol":1,"ticket":${'['.repeat(9)}${']'.repeat(9)}}`,
  ])('turns away who shows %s at the door, and logs why', async (auth) => {
    const socket = await RawSocket.open(house.service.url);
    socket.text(`40${auth}`);
    await socket.until('an answer or the end', () => socket.closed || socket.answers('44').length > 0);
    await eventually('a logged reason', () => /BAD_HANDSHAKE|PROTOCOL_TOO_OLD|connection broke/u.test(log()));
    await othersAreServed();
    socket.leave();
  });

  it('knows no other namespace', async () => {
    const socket = await RawSocket.open(house.service.url);
    for (const name of ['/admin', '/__proto__', '/constructor', '/../', '/%00']) socket.text(`40${name},{}`);
    await socket.until('five refusals', () => socket.answers('44').length === 5);
    expect(socket.answers('44').every((packet) => packet.includes('Invalid namespace'))).toBe(true);
    expect((await socket.enter(await ticket(), house.ours.sessionId)).startsWith('40')).toBe(true);
    socket.leave();
  });

  it('ends a line by which somebody wants to come in again', async () => {
    const socket = await point();
    socket.text(`40${await handshake()}`);
    await endsWith(socket, /connection broke/u);
  });

  it('forgets everything of a line by which somebody came in many times at once', async () => {
    const connected = (): number => house.service.server.app.get(Connections).connected(house.ours.sessionId);
    const before = connected();
    const socket = await RawSocket.open(house.service.url);
    const hands = [await handshake(), await handshake(), await handshake()];
    socket.bytes(
      Buffer.concat(hands.map((hand) => clientFrame({ opcode: OPCODE.text, payload: Buffer.from(`40${hand}`) }))),
    );
    await socket.until('three answers', () => socket.answers('40').length === 3);
    expect(await socket.ask('command', NONSENSE)).toEqual(refusal('UNKNOWN_COMMAND'));
    socket.leave();
    await eventually('all of them are gone', () => log().split('socket closed').length === 4);
    expect(connected()).toBe(before);
    await othersAreServed();
  });

  it('keeps nothing of the lines that ended', async () => {
    const storm = async (lines: number): Promise<number> => {
      for (let i = 0; i < lines; i += 1) {
        const socket = i % 2 === 0 ? await point() : await RawSocket.open(house.service.url);
        socket.text(i % 3 === 0 ? '4x' : `423["nobody",${'['.repeat(500)}${']'.repeat(500)}]`);
        if (i % 5 === 0) socket.leave();
        else await socket.until('an answer or the end', () => socket.closed || socket.answers('433[').length > 0);
        socket.leave();
      }
      house.logged.splice(0);
      house.forget();
      return heapInUse();
    };
    const before = await storm(100);
    const after = await storm(300);
    expect((after - before) / 300).toBeLessThan(10_000);
    await othersAreServed();
  });

  describe('by polling', () => {
    const poll = (query: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${house.service.url}/socket.io/?EIO=4&transport=polling${query}`, init);
    const session = async (): Promise<string> => {
      const hello = await (await poll('')).text();
      return `&sid=${(JSON.parse(hello.slice(1)) as { sid: string }).sid}`;
    };

    it.each([
      '&sid=nobody',
      '&sid=__proto__',
      '&sid=constructor',
      '&sid=',
      '&sid=a&sid=b',
      '&transport=carrier-pigeon',
      '&EIO=9',
    ])('refuses a query of %s', async (query) => {
      const answer = await poll(query, {
        method: query === '&sid=' ? 'POST' : 'GET',
        body: query === '&sid=' ? 'x' : null,
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ code: expect.any(Number), message: expect.any(String) });
      expect(log()).toContain('connection refused');
      await othersAreServed();
    });

    it.each([
      ['nonsense', 'nonsense', 'text/plain'],
      ['too much', '4'.repeat(70_000), 'text/plain'],
      ['bytes', '\u0000\u0001', 'application/octet-stream'],
      ['an event before a ticket', '42["command",{}]', 'text/plain'],
    ])('ends a session into which somebody posts %s', async (_what, body, type) => {
      const sid = await session();
      const waiting = poll(sid).catch(() => null);
      const answer = await poll(sid, { method: 'POST', body, headers: { 'content-type': type } }).catch(() => null);
      expect(answer?.status ?? 400).toBeLessThan(500);
      await eventually('a logged reason', () => /connection broke|request refused/u.test(log()));
      await othersAreServed();
      await waiting;
    });
  });
});
