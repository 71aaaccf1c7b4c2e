import type { ConnectRefusal } from '@diemcau/contract';
import { Ids } from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server, Socket } from 'socket.io';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { rememberGuest } from '../socket-data.js';
import { lineOf } from '../socket-line.js';
import { clientAddress } from './client-address.js';
import { Doorkeeper } from './doorkeeper.js';

/** socket.io hands `data` of this error to the client as connect_error. */
class Refused extends Error {
  readonly data: { readonly code: ConnectRefusal | 'INTERNAL'; readonly errorId?: string };

  constructor(code: ConnectRefusal | 'INTERNAL', errorId?: string) {
    super(code);
    this.data = errorId === undefined ? { code } : { code, errorId };
  }
}

/** Closings that nobody of ours asked for and no user causes by leaving. */
const ODD_ENDS: ReadonlySet<string> = new Set(['parse error', 'transport error', 'forced close']);

/** Where connections come in: each is judged before it hears anything, and each that fails leaves a line in the log. */
@Injectable()
export class LiveEntrance {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly ids: Ids,
    private readonly logger: PinoLogger,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  guard(server: Server): void {
    server.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => next(this.refusal(error)),
      );
    });
    server.engine.on('connection_error', ({ message, context }: Record<string, unknown>) =>
      this.logger.warn({ reason: message, context }, 'connection refused'),
    );
    // engine.io refuses a body that is too large, or none, without a word to anybody.
    server.engine.use((_request: IncomingMessage, response: ServerResponse, next: () => void) => {
      response.once('finish', () => {
        const { statusCode } = response;
        if (statusCode >= 400) this.logger.warn({ statusCode }, 'live request refused');
      });
      next();
    });
    server.engine.on('connection', (connection: Socket['conn']) =>
      connection.on('close', (reason: string, description?: unknown) => {
        if (ODD_ENDS.has(reason)) this.logger.warn({ reason, err: description }, 'connection broke');
      }),
    );
  }

  private async admit(socket: Socket): Promise<void> {
    const { address, headers, auth } = socket.handshake;
    const from = clientAddress(address, headers, this.config.trustProxy);
    const line = lineOf(socket, (reason) => this.logger.warn({ socket: socket.id, reason }, 'socket closed by us'));
    const admission = await this.doorkeeper.admit(from, auth, line);
    if (!admission.ok) {
      // Not as `code`: that is a secret word of the log, which strikes it out.
      this.logger.info({ address: from, reason: admission.code }, 'handshake refused');
      throw new Refused(admission.code);
    }
    rememberGuest(socket, admission);
  }

  private refusal(error: unknown): Refused {
    if (error instanceof Refused) return error;
    const errorId = this.ids.uuid();
    this.logger.error({ err: error, errorId }, 'handshake failed');
    return new Refused('INTERNAL', errorId);
  }
}
