import { MediaError } from '@diemcau/runtime';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LivekitWhipRelay } from './livekit-whip-relay.js';

interface Asked {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const entry = { room: 's-1', token: 'the-token' };

describe('the relay to the WHIP door of LiveKit', () => {
  let server: Server;
  let relay: LivekitWhipRelay;
  let asked: Asked[];
  let answer: (response: ServerResponse) => void;

  const kindOf = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'done',
      (error: unknown) => (error instanceof MediaError ? error.kind : String(error)),
    );

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        asked.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers, body });
        answer(response);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { readonly port: number };
    relay = new LivekitWhipRelay({ apiUrl: `ws://127.0.0.1:${port}/`, requestTimeout: 0.2 });
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('passes an offer on and brings back what the encoder needs', async () => {
    answer = (response) => {
      const links = ['<stun:10.0.0.1>; rel="ice-server"', '<turn:10.0.0.2>; rel="ice-server"; username="u"'];
      response.writeHead(201, { location: '/whip/v1/PA_x-1', etag: 'ufrag', link: links });
      response.end('v=0 answer');
    };
    expect(await relay.offer(entry, 'v=0 offer')).toEqual({
      sdp: 'v=0 answer',
      etag: 'ufrag',
      links: ['<stun:10.0.0.1>; rel="ice-server", <turn:10.0.0.2>; rel="ice-server"; username="u"'],
      connection: 'PA_x-1',
    });
    expect(asked).toMatchObject([{ line: 'POST /whip/v1', body: 'v=0 offer' }]);
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer the-token', 'content-type': 'application/sdp' });
  });

  it('passes candidates, a restart and a goodbye on', async () => {
    answer = (response) => response.writeHead(204).end();
    expect(await relay.change(entry, 'PA_x', { ifMatch: 'ufrag', fragment: 'a=candidate' })).toEqual({
      fragment: null,
      etag: null,
    });
    answer = (response) => response.writeHead(200, { etag: 'new' }).end('a=ice-ufrag:new');
    expect(await relay.change(entry, 'PA_x', { ifMatch: '*', fragment: 'a=ice' })).toEqual({
      fragment: 'a=ice-ufrag:new',
      etag: 'new',
    });
    await relay.end(entry, 'PA_x');
    expect(asked.map(({ line }) => line)).toEqual([
      'PATCH /whip/v1/PA_x',
      'PATCH /whip/v1/PA_x',
      'DELETE /whip/v1/PA_x',
    ]);
    expect(asked.map(({ headers }) => headers['if-match'])).toEqual(['ufrag', '*', undefined]);
  });

  it.each([
    [400, 'invalid'],
    [428, 'invalid'],
    [401, 'denied'],
    [404, 'not_found'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const)('says what became of it: %i', async (status, kind) => {
    answer = (response) => response.writeHead(status).end('sentence of the server');
    expect(await kindOf(relay.offer(entry, 'x'))).toBe(kind);
  });

  it.each<readonly [string, (response: ServerResponse) => unknown]>([
    ['a connection without a name', (response) => response.writeHead(201).end('v=0')],
    ['a name that is a path', (response) => response.writeHead(201, { location: '/whip/v1/..%2fx' }).end('v=0')],
    ['another address', (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
    ['an answer without end', (response) => response.writeHead(201).end('x'.repeat(300_000))],
    ['a line that breaks', (response) => response.destroy()],
  ])('takes %s for an outage', async (_what, broken) => {
    answer = (response) => void broken(response);
    expect(await kindOf(relay.offer(entry, 'x'))).toBe('unavailable');
  });

  it('waits no longer than it was told, and asks nobody about a name that cannot be', async () => {
    answer = () => undefined;
    expect(await kindOf(relay.offer(entry, 'x'))).toBe('timeout');
    asked.length = 0;
    for (const name of ['../../twirp', 'a/b', 'x'.repeat(65)]) {
      expect(await kindOf(relay.end(entry, name))).toBe('not_found');
    }
    expect(asked).toEqual([]);
  });
});
