import { MediaError } from '@diemcau/runtime';
import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LivekitMediaRooms } from './livekit-media-rooms.js';

describe('a LiveKit in trouble', () => {
  let server: Server | undefined;

  /** Our adapter against a server that gives this answer. */
  const against = async (answer: RequestListener, requestTimeout = 4): Promise<LivekitMediaRooms> => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    return new LivekitMediaRooms({ apiUrl: url, clientUrl: url, apiKey: 'key', apiSecret: 'secret', requestTimeout });
  };

  const answer =
    (status: number, body: string, type = 'application/json'): RequestListener =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };

  const failure = async (call: Promise<unknown>): Promise<string> => {
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof MediaError ? error.kind : String(error);
  };

  const permission = { canSubscribe: true, sources: [], hidden: false };

  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
    server = undefined;
  });

  it.each([
    ['its own "not there"', 404, '{"code":"not_found","msg":"participant does not exist"}', 'not_found'],
    ['a key that it does not accept', 401, '{"code":"unauthenticated","msg":"invalid API key"}', 'denied'],
    ['a call that it does not understand', 400, '{"code":"invalid_argument","msg":"room"}', 'invalid'],
    ['a media node that does not answer', 503, '{"code":"unavailable","msg":"no response"}', 'unavailable'],
  ])('%s', async (_case, status, body, kind) => {
    const rooms = await against(answer(status, body));
    expect(await failure(rooms.setPermission('r', 'p.1', permission))).toBe(kind);
  });

  it('the 404 of a proxy is an outage, never "not there"', async () => {
    const rooms = await against(answer(404, '<h1>Not Found</h1>', 'text/html'));
    expect(await failure(rooms.deleteRoom('r'))).toBe('unavailable');
    expect(await failure(rooms.removeParticipant('r', 'p.1'))).toBe('unavailable');
  });

  it('a server that hangs is given up', async () => {
    const rooms = await against(() => undefined, 0.05);
    expect(await failure(rooms.ensureRoom('r'))).toBe('timeout');
  });

  it('a closed port is an outage', async () => {
    const rooms = await against(answer(200, '{}'));
    await new Promise((resolve) => server?.close(resolve));
    expect(await failure(rooms.check())).toBe('unavailable');
  });
});
