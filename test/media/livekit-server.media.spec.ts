import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { livekitForTest } from './livekit.js';

jest.setTimeout(60_000);

describe('a media server of our own', () => {
  let stop = (): Promise<void> => Promise.resolve();
  let other: Server | null = null;

  afterEach(async () => {
    await stop();
    other?.close();
  });

  it('starts on other ports when somebody takes one of its own first', async () => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    let starts = 0;
    const livekit = await livekitForTest(undefined, (server, usual) => {
      starts += 1;
      return starts > 1 ? usual : usual.replace(`"tcp_port":${server.tcpPort}`, `"tcp_port":${taken}`);
    });
    stop = () => livekit.stop();
    await livekit.rooms.check();
    expect(starts).toBe(2);
  });
});
