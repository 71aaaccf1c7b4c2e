import type { INestApplicationContext, WsMessageHandler } from '@nestjs/common';
import { AbstractWsAdapter } from '@nestjs/websockets';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { type Observable, lastValueFrom } from 'rxjs';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import { Origins } from '../platform/http/origins.js';

const OPTIONS: Partial<ServerOptions> = {
  transports: ['websocket', 'polling'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  maxHttpBufferSize: 64 * 1024,
  pingInterval: 10_000,
  pingTimeout: 8_000,
  connectTimeout: 5_000,
};

type Ack = (answer: unknown) => void;

/** The arguments of an event as one value, and the function that answers it where the client wants an answer. */
const readArguments = (args: readonly unknown[]): { readonly data: unknown; readonly ack: Ack | null } => {
  const last = args.at(-1);
  const ack = typeof last === 'function' ? (last as Ack) : null;
  const values = ack === null ? args : args.slice(0, -1);
  return { data: values.length <= 1 ? values[0] : values, ack };
};

/**
 * Nest over our own socket.io: its stock adapter brings a second copy of the library and a chain of observables per
 * connection and handler. The origin is judged here because `cors` alone lets a foreign page open a websocket.
 */
export class LiveSocketAdapter extends AbstractWsAdapter {
  private readonly origins: Origins;

  constructor(app: INestApplicationContext) {
    super(app);
    this.origins = app.get(Origins);
  }

  override create(): Server {
    return new Server(this.httpServer as HttpServer, {
      ...OPTIONS,
      cors: { origin: (origin, answer) => answer(null, origin !== undefined && this.origins.has(origin)) },
      allowRequest: ({ headers: { origin } }: IncomingMessage, answer) =>
        this.isAllowed(origin) ? answer(null, true) : answer('FOREIGN_ORIGIN', false),
    });
  }

  override bindMessageHandlers(
    socket: Socket,
    handlers: WsMessageHandler[],
    transform: (answer: unknown) => Observable<unknown>,
  ): void {
    for (const { message, callback } of handlers) {
      socket.on(message, (...args: unknown[]) => {
        const { data, ack } = readArguments(args);
        const answer = lastValueFrom(transform(callback(data, ack)), { defaultValue: undefined });
        answer.then(ack ?? undefined, () => ack?.({ ok: false, error: { code: 'INTERNAL', params: {} } }));
      });
    }
  }

  override bindClientDisconnect(socket: Socket, onDisconnect: (reason: string) => void): void {
    socket.once('disconnect', onDisconnect);
  }

  /** A client that is no browser sends no origin; its ticket speaks for it, as for everybody. */
  private isAllowed(origin: string | undefined): boolean {
    return origin === undefined || this.origins.has(origin);
  }
}
