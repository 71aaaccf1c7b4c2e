import { Ids } from '@diemcau/runtime';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import helmet from 'helmet';
import type { ServerConfig } from '../config/server.config.js';
import { requestId } from './request-id.js';

const BODY_LIMIT = '1mb';
const NOTHING = ["'none'"];
const SELF = ["'self'"];

const httpOrigin = (url: string): string => new URL(url.replace(/^ws/u, 'http')).origin;

/** Pages load from here only; the outside addresses are the province's own media servers. */
const connectSources = ({ livekit, livekitClusters }: ServerConfig): string[] => {
  const servers = [...(livekit === null ? [] : [livekit]), ...livekitClusters.values()];
  const clientUrls = servers.flatMap((server) => [server.clientUrl, ...server.clientUrls.values()]);
  const addresses = new Set(clientUrls.map(httpOrigin));
  return [...SELF, ...[...addresses].flatMap((http) => [http, http.replace(/^http/u, 'ws')])];
};

/** What every answer carries and what every request passes before it meets a route. */
export const setUpExpress = (app: NestExpressApplication, config: ServerConfig): void => {
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(requestId(app.get(Ids)));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(cookieParser());
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: SELF,
          scriptSrc: SELF,
          styleSrc: SELF,
          imgSrc: [...SELF, 'data:', 'blob:'],
          mediaSrc: [...SELF, 'blob:'],
          connectSrc: connectSources(config),
          objectSrc: NOTHING,
          baseUri: NOTHING,
          formAction: SELF,
          frameAncestors: NOTHING,
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      // On a plain-http network inside the province this header would lock browsers out.
      strictTransportSecurity: config.publicOrigins.some((origin) => origin.startsWith('https:')),
    }),
  );
};
