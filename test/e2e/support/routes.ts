import type { NestExpressApplication } from '@nestjs/platform-express';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** Middleware that stands before every path; it answers nothing by itself. */
const EVERY_PATH = '{/*splat}';

/** Every route the service answers, as `GET /api/…`, from the router itself: what nobody thought of is there too. */
export const routesOf = (app: NestExpressApplication): readonly string[] => {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack
    .flatMap(({ route }) => route ?? [])
    .filter(({ path }) => !path.endsWith(EVERY_PATH))
    .flatMap(({ path, methods }) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .sort();
};
