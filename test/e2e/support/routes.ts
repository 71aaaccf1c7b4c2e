import type { NestExpressApplication } from '@nestjs/platform-express';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** Middleware that stands before every path; it answers nothing by itself. */
const EVERY_PATH = '{/*splat}';

/** Every route the service answers, as `GET /api/…`, from the router itself: what nobody thought of is there too. */
export const routesOf = (app: NestExpressApplication): readonly string[] => {
  // Express's own types leave out what a layer knows of its route.
  const stack: readonly unknown[] = app.getHttpAdapter().getInstance().router.stack;
  return (stack as readonly Layer[])
    .flatMap(({ route }) => route ?? [])
    .filter(({ path }) => !path.endsWith(EVERY_PATH))
    .flatMap(({ path, methods }) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .sort();
};
