import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DestinationStream } from 'pino';
import type { ServerConfig } from '../config/server.config.js';

/** Fields that may carry a secret wherever an object is logged; the serializers below leave headers and bodies out already. */
const SECRETS = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'ticket',
  'code',
  'cookie',
  'authorization',
  'secret',
  'apiSecret',
  'serverKey',
];
const REDACTED = [
  ...SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  'req.headers',
  'res.headers',
  '*["set-cookie"]',
];

const isProbe = (request: IncomingMessage): boolean => request.url?.startsWith('/health/') ?? false;

/** A query may carry what a person typed; the path names the route and ids only. */
const pathOf = (url: string | undefined): string => url?.split('?', 1)[0] ?? '';

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url?: string;
  readonly remoteAddress?: string;
}

const levelOf = (_request: IncomingMessage, response: ServerResponse, error?: Error): 'error' | 'warn' | 'info' => {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
};

/** JSON lines with a request id on each, one line per request, and nothing in them that opens a door. */
export const logging = (config: ServerConfig, stream?: DestinationStream): Params => ({
  assignResponse: true,
  pinoHttp: {
    level: config.logLevel,
    ...(stream === undefined ? {} : { stream }),
    redact: { paths: REDACTED, censor: '[redacted]' },
    genReqId: (request) => request.id,
    autoLogging: { ignore: isProbe },
    customLogLevel: levelOf,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: {
      req: (request: LoggedRequest) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request.url),
        address: request.remoteAddress,
      }),
      res: (response: { readonly statusCode: number }) => ({ statusCode: response.statusCode }),
    },
  },
});
