import { Log } from '@diemcau/runtime';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../web/dist/pages', import.meta.url));

/** Which page stands at which address; what comes behind it is the page's own affair. */
const PAGES: Readonly<Record<string, string>> = { dc: 'point.html', bang: 'board.html' };

/**
 * Serves the built pages beside the doors they call. Files under /assets are named by their content and never change; the pages
 * themselves are asked for each time, so that a new version is there at the next visit.
 */
export const servePages = (app: NestExpressApplication): void => {
  if (!existsSync(BUILT)) {
    app.get<Log>(Log).warn('the pages are not built; only the doors are open', { expected: BUILT });
    return;
  }
  app.useStaticAssets(join(BUILT, 'assets'), { prefix: '/assets/', immutable: true, maxAge: '365d', index: false });
  for (const [address, file] of Object.entries(PAGES)) {
    const show: RequestHandler = (request, response, next) => {
      if (request.method !== 'GET' || request.path !== '/') {
        next();
        return;
      }
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile(join(BUILT, file));
    };
    app.use(`/${address}`, show);
  }
};
