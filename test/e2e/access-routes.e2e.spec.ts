import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkAnswer } from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { BY_OWN_PROOF, BY_SESSION_IN_BODY, CALLERS, type CallerName, ROUTE_ACCESS } from './support/route-access.js';
import { routesOf } from './support/routes.js';
import { ADMIN, type Service, newAccount, startService } from './support/service.js';

const GRANTED = ['organizer', 'chair', 'secretary', 'technician', 'mc', 'reception'] as const;
const LOGOUT = 'POST /api/access/logout';

describe('every route', () => {
  let service: Service;
  const callers = new Map<CallerName, Browser>();

  const granted = async (admin: Browser, name: string, conferenceId: string, role: string): Promise<Browser> => {
    const { browser } = await newAccount(service, admin, `nguoi-${name}`);
    const body = { username: `nguoi-${name}`, roles: [role] };
    expect((await admin.send('PUT', `/api/conferences/${conferenceId}/grants`, body)).status).toBe(200);
    return browser;
  };

  const ask = (name: CallerName, route: string, body?: object): Promise<Answer> => {
    const [method, pattern] = route.split(' ') as [string, string];
    const path = pattern.replace(':sessionId', 's1').replace(':conferenceId', 'c1').replaceAll(/:\w+/gu, 'x1');
    return callers.get(name)!.send(method, path, method === 'GET' ? undefined : (body ?? {}));
  };

  /** What the door said, before the room behind it had a look. */
  const doorOf = (answer: Answer): string =>
    ['401 UNAUTHENTICATED', '403 FORBIDDEN'].includes(answer.outcome) ? answer.outcome : 'in';

  const expected = (name: CallerName, allowed: readonly CallerName[]): string => {
    if (allowed.includes(name)) return 'in';
    return name === 'nobody' ? '401 UNAUTHENTICATED' : '403 FORBIDDEN';
  };

  const walk = async (route: string, allowed: readonly CallerName[], body?: object): Promise<void> => {
    const found: Record<string, string> = {};
    for (const name of CALLERS) found[name] = doorOf(await ask(name, route, body));
    expect(found).toEqual(Object.fromEntries(CALLERS.map((name) => [name, expected(name, allowed)])));
  };

  beforeAll(async () => {
    service = await startService();
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    callers.set('nobody', service.browser()).set('admin', admin);
    callers.set('account', (await newAccount(service, admin, 'nguoi-la')).browser);
    callers.set('planner', (await newAccount(service, admin, 'nguoi-lap', ['organizer'])).browser);
    for (const role of GRANTED) callers.set(role, await granted(admin, role, 'c1', role));
    callers.set('foreigner', await granted(admin, 'foreigner', 'c2', 'organizer'));
    const issued = await admin.post('/api/sessions/s1/links', { boards: ['Bảng'] });
    const links = issued.at('links') as LinkAnswer[];
    for (const [name, link] of [
      ['operator', links[1]!],
      ['board', links.at(-1)!],
    ] as const) {
      const [linkId, token] = new URL(link.url!).hash.slice(1).split('.');
      const browser = service.browser();
      expect((await browser.post('/api/access/links/open', { linkId, token })).status).toBe(200);
      callers.set(name, browser);
    }
  }, 30_000);

  afterAll(() => service.stop());

  it('is in the table, and the table names no other', () => {
    const known = [...Object.keys(ROUTE_ACCESS), ...Object.keys(BY_SESSION_IN_BODY), ...BY_OWN_PROOF].sort();

    expect(routesOf(service.server.app)).toEqual(known);
  });

  it.each(Object.keys(ROUTE_ACCESS).filter((route) => route !== LOGOUT))('lets in whom the table says: %s', (route) =>
    walk(route, ROUTE_ACCESS[route]!),
  );

  it.each(Object.keys(BY_SESSION_IN_BODY))('lets in whom the table says, by the session in the body: %s', (route) =>
    walk(route, BY_SESSION_IN_BODY[route]!, { sessionId: 's1' }),
  );

  it.each(BY_OWN_PROOF)('refuses without proof, whoever asks: %s', async (route) => {
    for (const name of CALLERS) expect((await ask(name, route)).status).toBeGreaterThanOrEqual(400);
  });

  // Last, because it ends the sessions of everybody.
  it(`lets in whom the table says: ${LOGOUT}`, () => walk(LOGOUT, ROUTE_ACCESS[LOGOUT]!));
});
