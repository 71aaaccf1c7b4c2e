import type { Ack } from '@diemcau/contract';
import { inParallel } from '@diemcau/testing';
import { once } from 'node:events';
import { type Socket, io } from 'socket.io-client';
import { spreadOf, type Spread } from '@diemcau/testing';

export interface Crowd {
  readonly connectMs: Spread;
  readonly connectedPerSec: number;
}

/** Clients of the control server: the same transport, the same client library, nothing else. */
export class EchoCrowd {
  private readonly sockets: Socket[] = [];

  async connect(url: string, count: number, atOnce: number): Promise<Crowd> {
    const times: number[] = [];
    const from = performance.now();
    await inParallel(Array.from({ length: count }), atOnce, async (_, index) => {
      const since = performance.now();
      const socket = io(url, { forceNew: true, transports: ['websocket'], reconnection: false });
      this.sockets[index] = socket;
      await once(socket as unknown as NodeJS.EventEmitter, 'connect');
      times.push(performance.now() - since);
    });
    return crowdOf(times, performance.now() - from);
  }

  send(turn: number, frame: unknown): Promise<Ack> {
    return this.sockets[turn]!.timeout(30_000).emitWithAck('command', frame) as Promise<Ack>;
  }

  leave(): void {
    for (const socket of this.sockets) socket.disconnect();
  }
}

export const crowdOf = (times: readonly number[], tookMs: number): Crowd => ({
  connectMs: spreadOf(times),
  connectedPerSec: Math.round((times.length / tookMs) * 1000),
});
