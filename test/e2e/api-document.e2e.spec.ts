import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiDocument } from './support/api-document.js';
import { BY_OWN_PROOF } from './support/route-access.js';
import { routesOf } from './support/routes.js';
import { type Service, startService } from './support/service.js';

/** The description itself, a page for people, and what only machines call. */
const HIDDEN: readonly string[] = ['GET /api/docs-json', 'GET /dc/don-gian', ...BY_OWN_PROOF];

describe('the description of the API', () => {
  let service: Service;
  let document: ApiDocument;
  let routes: readonly string[];

  const missing = (lacks: (route: string) => boolean): readonly string[] => routes.filter(lacks);

  beforeAll(async () => {
    service = await startService();
    document = (await ApiDocument.of(service.browser().url))!;
    routes = routesOf(service.server.app).filter((route) => !HIDDEN.includes(route));
  });

  afterAll(() => service.stop());

  it('knows every route', () => {
    expect(missing((route) => document.operation(route) === undefined)).toEqual([]);
  });

  it('shows what each answers when it succeeds', () => {
    const lacks = (route: string): boolean => {
      const done = Object.entries(document.operation(route)?.responses ?? {}).filter(([status]) => /^2/u.test(status));
      return !done.some(([status, { content }]) => status === '204' || content !== undefined);
    };
    expect(missing(lacks)).toEqual([]);
  });

  it('says of each how it can be refused', () => {
    expect(missing((route) => document.operation(route)?.responses['default'] === undefined)).toEqual([]);
  });

  it('has a shape for each parameter', () => {
    const lacks = (route: string): boolean =>
      document.operation(route)?.parameters?.some(({ schema }) => schema === undefined) ?? false;
    expect(missing(lacks)).toEqual([]);
  });
});
