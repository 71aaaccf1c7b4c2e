import { Ids, Log } from '@diemcau/runtime';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withStyleNonce } from './style-nonce.js';

const BUILT = fileURLToPath(new URL('../../../web/dist/pages', import.meta.url));

/** Which page stands at which address; what comes behind it is the page's own affair. */
const PAGES: Readonly<Record<string, string>> = {
  dc: 'point.html',
  phong: 'room.html',
  bang: 'board.html',
  'quan-tri': 'console.html',
  'chu-toa': 'console.html',
  'thu-ky': 'console.html',
  'ky-thuat': 'console.html',
  'le-tan': 'console.html',
  'dan-chuong-trinh': 'console.html',
};

/** The console has pages behind its addresses, the room's screen has the hall's; behind the others stand doors of the service. */
const HAVE_PAGES_WITHIN: readonly string[] = ['console.html', 'room.html'];

/** Keeps a desk's page for when the service is away; browsers ask for it again by themselves. */
const WORKER = 'desk-worker.js';

/** Where a page wants the word that lets styles of its own making through. */
const NONCE = '%NONCE%';

/** One page: asked for each time, so that a new version is there at the next visit. */
const pageAt = (file: string, ids: Ids): RequestHandler => {
  const html = readFileSync(join(BUILT, file), 'utf8');
  return (request, response, next) => {
    const isPage = request.path === '/' || HAVE_PAGES_WITHIN.includes(file);
    if (request.method !== 'GET' || !isPage) {
      next();
      return;
    }
    const nonce = ids.uuid();
    if (html.includes(NONCE)) withStyleNonce(response, nonce);
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(html.replace(NONCE, nonce));
  };
};

const worker: RequestHandler = (_request, response) => {
  response.setHeader('cache-control', 'no-cache');
  response.sendFile(WORKER, { root: BUILT, cacheControl: false });
};

/** Serves the built pages beside the doors they call. Files under /assets are named by their content and never change. */
export const servePages = (app: NestExpressApplication): void => {
  if (!existsSync(BUILT)) {
    app.get<Log>(Log).warn('the pages are not built; only the doors are open', { expected: BUILT });
    return;
  }
  app.useStaticAssets(join(BUILT, 'assets'), { prefix: '/assets/', immutable: true, maxAge: '365d', index: false });
  app.use(`/${WORKER}`, worker);
  for (const [address, file] of Object.entries(PAGES)) app.use(`/${address}`, pageAt(file, app.get<Ids>(Ids)));
};
