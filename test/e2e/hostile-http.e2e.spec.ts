import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorBody } from '@diemcau/contract';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { Browser } from './support/browser.js';
import { BODIES } from './support/hostile-bodies.js';
import { type HostileHouse, openHostileHouse } from './support/hostile-house.js';
import { brokenForms } from './support/hostile-values.js';
import { type RawAnswer, rawHttp, rawRequest } from './support/raw-http.js';
import { BY_OWN_PROOF, BY_SESSION_IN_BODY, ROUTE_ACCESS } from './support/route-access.js';
import { takenBy } from './support/schema-arbitrary.js';

const ROUTES = [...Object.keys(ROUTE_ACCESS), ...Object.keys(BY_SESSION_IN_BODY), ...BY_OWN_PROOF].filter(
  // It would end the sessions of everybody who asks here.
  (route) => route !== 'POST /api/access/logout',
);
const IDS = [
  'nowhere',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%2e%2e',
  '%ff',
  '%',
  '%zz',
  'a%2fb',
  "'--",
  '%E2%80%AE',
  ' ',
  'x'.repeat(3_000),
];
const QUERIES = [
  '',
  '?',
  '?limit=-1',
  '?limit=1e9',
  '?limit=1&limit=2',
  '?limit[]=1',
  '?__proto__=1',
  '?constructor=1',
  '?%=%',
  '?q=%00',
  '?q=%ff',
  '?offset=NaN',
  '?date=2024-02-30',
  '?version=0',
  '?before=-1',
  '?after=%00',
  `?q=${'x'.repeat(2_000)}`,
  '?under=__proto__',
  '?order=constructor',
  '?date=0001-01-01',
  '?date=9999-12-31',
  '?from=2026-02-10&to=2026-02-01',
  '?from=0001-01-01&to=9999-12-31',
  '?from=9999-12-31&to=9999-12-31',
  '?from=2026-02-01&to=2026-02-28',
  '?year=0001',
  '?year=9999',
  '?year=2026',
  '?within=99999999',
  '?kind=constructor',
  '?format=__proto__',
  '?format=xlsx',
  '?group=%25',
  '?q=%25_%5C',
  '?unit=_&chair=%25',
  '?status=draft&status=draft',
  '?points=constructor',
  '?limit=0',
  '?limit=1000&offset=9999999',
];
/** Words that belong into our log and nowhere else. */
const INSIDES = /node_modules|\n\s+at |SQLITE|QueryFailed|TypeError|ZodError|\.ts:\d|\/work\/|ENOENT/u;

/** What answers people instead of programs. */
const PAGE = /^POST \/dc\/don-gian/u;

describe('requests of somebody who wants to break the service', () => {
  let house: HostileHouse;

  beforeAll(async () => {
    house = await openHostileHouse();
  }, 60_000);
  afterAll(() => house.stop());

  /** A refusal is coded and tells nothing of the inside; 503 is for what is away, which media is here. */
  const judge = (what: string, { status, body }: RawAnswer): void => {
    expect([what, body.slice(0, 500)]).toEqual([what, expect.not.stringMatching(INSIDES)]);
    if (status === null || status < 400) return;
    expect([what, status === 503 || status < 500]).toEqual([what, true]);
    // The page without scripts says in words what others say by a code.
    if (PAGE.test(what) && body.startsWith('<!doctype html>')) return;
    const parsed = errorBody.safeParse(JSON.parse(body === '' ? '{}' : body));
    expect([what, status, body, parsed.success]).toEqual([what, status, body, true]);
  };

  const sent = async (browser: Browser, method: string, path: string, init: RequestInit): Promise<RawAnswer> => {
    const headers = { ...(init.headers as Record<string, string>), cookie: browser.cookie, origin: house.service.url };
    const response = await fetch(house.service.url + path, { ...init, method, headers });
    return { status: response.status, body: await response.text() };
  };

  const texts = (field: string): readonly string[] => {
    const { ours, theirs } = house;
    if (/date/iu.test(field)) return ['2024-01-18', '2024-02-30'];
    if (field === 'username') return ['chair-ta', 'toString', 'constructor'];
    if (/password/iu.test(field)) return ['mat-khau-that-dai', 'x'];
    if (/code/iu.test(field)) return ['08', '074', '02302'];
    if (field === 'sessionId') return [ours.sessionId, theirs.sessionId, 'constructor'];
    if (/^(id|\w+Id|via|under)$/u.test(field))
      return [...Object.values(ours.points), theirs.points.hall, 'constructor', 'toString'];
    return [];
  };

  const pathOf = (pattern: string, other: readonly [number, string]): string => {
    const { conferenceId, sessionId, linkId, points } = house.ours;
    const { records } = house;
    const real = { conferenceId, sessionId, linkId, pointId: points.commune, code: '074', ...records };
    const known = new Map(Object.entries(real));
    return pattern.replace(/:\w+/gu, (name) => {
      const own = known.get(name.slice(1));
      return own !== undefined && other[0] > 0 ? own : other[1];
    });
  };

  it.each(ROUTES)('%s answers each with a code', async (route) => {
    const [method, pattern] = route.split(' ') as [string, string];
    const callers = [house.everybody, house.admin, house.ours.operators.commune, house.service.browser()];
    const schema = BODIES[route];
    const valid = schema === undefined ? fc.constant<unknown>({}) : takenBy(schema, texts);
    const cases = fc.record({
      who: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 1 }) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
      id: fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...IDS)),
      query: fc.oneof(fc.constant(''), fc.constantFrom(...QUERIES)),
      body: fc.oneof(
        brokenForms(valid),
        valid.map((value) => JSON.stringify(value)),
        fc.constantFrom('', '{', 'null', '[]', '"x"', '\u0000'),
      ),
      type: fc.oneof(
        { weight: 8, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'text/plain',
            'application/xml',
            'application/json; charset=utf-7',
            'multipart/form-data',
            'application/x-www-form-urlencoded',
            '__proto__',
          ),
        },
      ),
      headers: fc.constantFrom<Record<string, string>>(
        {},
        { 'idempotency-key': 'x' },
        { 'x-request-id': 'a b' },
        { 'x-diemcau-as': '__proto__' },
        { 'content-encoding': 'gzip' },
      ),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ who, id, query, body, type, headers }) => {
        const init = method === 'GET' ? { headers } : { headers: { ...headers, 'content-type': type }, body };
        const path = pathOf(pattern, id) + query;
        judge(`${method} ${path} ${body}`, await sent(callers[who]!, method, path, init));
      }),
      { numRuns: route === 'POST /api/access/login' ? 15 : 40 },
    );
    expect(house.faults()).toEqual([]);
  });

  const json = 'Content-Type: application/json';
  const cookie = (): readonly string[] => [`Cookie: ${house.admin.cookie}`, `Origin: ${house.service.url}`];
  const login = '/api/access/login';

  it.each<readonly [string, () => Buffer | string]>([
    [
      'a body of megabytes',
      () => rawRequest('POST', login, [...cookie(), json, 'Content-Length: 3000000'], Buffer.alloc(3_000_000, ' ')),
    ],
    [
      'a small body that unpacks to megabytes',
      () => {
        const bomb = gzipSync(Buffer.alloc(30_000_000, ' '));
        return rawRequest(
          'POST',
          login,
          [...cookie(), json, 'Content-Encoding: gzip', `Content-Length: ${bomb.length}`],
          bomb,
        );
      },
    ],
    [
      'a body that is not packed as it says',
      () => rawRequest('POST', login, [...cookie(), json, 'Content-Encoding: gzip', 'Content-Length: 2'], '{}'),
    ],
    [
      'a packing nobody knows',
      () => rawRequest('POST', login, [...cookie(), json, 'Content-Encoding: rot13', 'Content-Length: 2'], '{}'),
    ],
    [
      'a list nested a hundred thousand deep',
      () =>
        rawRequest(
          'POST',
          login,
          [...cookie(), json, 'Content-Length: 200000'],
          '['.repeat(100_000) + ']'.repeat(100_000),
        ),
    ],
    ['a path that is badly encoded', () => rawRequest('GET', '/api/sessions/%E0%A4%A', cookie())],
    ['a path of bytes', () => rawRequest('GET', '/api/sessions/\u0000\u00ff', cookie())],
    ['a path that climbs', () => rawRequest('GET', '/api/../../etc/passwd', cookie())],
    ['a method nobody knows', () => rawRequest('BREW', '/api/access/me', cookie())],
    ['a method of proxies', () => rawRequest('PROPFIND', '/api/access/me', cookie())],
    ['a trace', () => rawRequest('TRACE', '/api/access/me', cookie())],
    ['a method that the route has not', () => rawRequest('DELETE', '/api/conferences', cookie())],
    ['headers of a megabyte', () => rawRequest('GET', '/api/access/me', [`X-Long: ${'x'.repeat(1_000_000)}`])],
    ['two lengths', () => rawRequest('POST', login, [json, 'Content-Length: 2', 'Content-Length: 3'], '{}')],
    [
      'a length and pieces',
      () => rawRequest('POST', login, [json, 'Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    ],
    [
      'pieces of no size',
      () => rawRequest('POST', login, [...cookie(), json, 'Transfer-Encoding: chunked'], 'zz\r\n{}\r\n'),
    ],
    ['a header that is broken', () => rawRequest('GET', '/api/access/me', ['Broken header without a colon'])],
    ['no HTTP at all', () => 'HELO mail.example\r\n\r\n'],
    ['the hello of TLS', () => Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])],
    [
      'cookies of nonsense',
      () =>
        rawRequest('GET', '/api/access/me', [
          'Cookie: =; ;;a=%; __proto__=x; diemcau_account=%00; diemcau_account=j:{"a":1}; constructor=j:[]',
        ]),
    ],
    [
      'two origins',
      () => rawRequest('POST', login, [...cookie(), 'Origin: https://evil.example', json, 'Content-Length: 2'], '{}'),
    ],
    [
      'two types',
      () => rawRequest('POST', login, [...cookie(), json, 'Content-Type: text/plain', 'Content-Length: 2'], '{}'),
    ],
  ])('%s is answered with a code', async (what, request) => {
    const answer = await rawHttp(house.service.url, request());
    expect([what, answer.status]).toEqual([what, expect.any(Number)]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    judge(what, answer);
    expect(house.faults()).toEqual([]);
  });

  it('a caller who hangs up in the middle of a body is no fault of ours', async () => {
    const { status } = await rawHttp(house.service.url, rawRequest('GET', '/health/live'));
    expect(status).toBe(200);
    const half = rawRequest('POST', login, [...cookie(), json, 'Content-Length: 200'], '{"username":');
    await rawHttp(house.service.url, Buffer.concat([half]), 'hang up');
    expect((await house.admin.get('/api/access/me')).status).toBe(200);
    expect(house.faults()).toEqual([]);
  });
});
