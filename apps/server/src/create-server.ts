import 'reflect-metadata';
import { Ids, Log, Timers } from '@diemcau/runtime';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { Bootstrap } from './access/accounts/bootstrap.service.js';
import { AppModule } from './app.module.js';
import { LiveSocketAdapter } from './live/live-socket.adapter.js';
import type { ServerConfig } from './platform/config/server.config.js';
import { servePages } from './pages/serve-pages.js';
import { Connections } from './platform/http/connections.js';
import { setUpExpress } from './platform/http/express-setup.js';
import { Origins } from './platform/http/origins.js';
import { answerUnreadable } from './platform/http/unreadable-requests.js';
import { serveOpenapi } from './platform/openapi/openapi.js';
import type { ServerOverrides } from './platform/server-overrides.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes a plain object.
const OPTIONS: NestApplicationOptions = {
  abortOnError: false,
  bodyParser: false,
  bufferLogs: true,
  // The LiveKit webhook is signed over its raw body.
  rawBody: true,
};

/** Thousands of points reconnect at once; the usual 511 would turn them away. */
const BACKLOG = 4096;

/** A client that hangs never answers a goodbye; the service does not wait for it longer than this. */
const GOODBYE_MS = 3_000;

export interface Server {
  readonly app: NestExpressApplication;
  /** Makes the first admin, once; null when there is an account. For the eyes of whoever starts the service. */
  readonly bootstrapToken: string | null;
  /** Accepts connections from here on; the result is the address, such as http://127.0.0.1:3000. */
  listen(): Promise<string>;
  /** Stops accepting, lets requests and writes end, closes the database. */
  close(): Promise<void>;
}

const listen = async (app: NestExpressApplication, config: ServerConfig): Promise<string> => {
  // Nest's own listen() cannot pass a backlog.
  const http: HttpServer = app.getHttpServer();
  http.listen({ port: config.port, host: config.host, backlog: BACKLOG });
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  app.get(Origins).listeningOn(config.host, port);
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${port}`;
};

const close = async (app: NestExpressApplication, connections: Connections): Promise<void> => {
  const stopWaiting = app.get<Timers>(Timers).after(GOODBYE_MS, () => connections.destroyAll());
  try {
    await app.close();
  } finally {
    stopWaiting();
  }
};

/** The whole service in this process, not yet listening. */
export const createServer = async (config: ServerConfig, overrides: ServerOverrides = {}): Promise<Server> => {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, overrides),
    new ExpressAdapter(),
    OPTIONS,
  );
  app.useLogger(app.get(Logger));
  app.useWebSocketAdapter(new LiveSocketAdapter(app));
  setUpExpress(app, config);
  const connections = new Connections(app.getHttpServer());
  answerUnreadable(app.getHttpServer(), app.get(Ids), app.get(Log));
  serveOpenapi(app);
  servePages(app);
  try {
    await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
  const bootstrapToken = app.get(Bootstrap).oneTimeToken;
  return { app, bootstrapToken, listen: () => listen(app, config), close: () => close(app, connections) };
};
