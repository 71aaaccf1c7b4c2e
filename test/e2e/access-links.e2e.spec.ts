import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LinkAnswer } from '@diemcau/contract';
import { AccessChanges, type AccessChange, SessionTickets } from '@diemcau/runtime';
import type { Browser } from './support/browser.js';
import { ADMIN, MORNING, POINTS, type Service, newAccount, startService } from './support/service.js';

const HOUR = 60 * 60 * 1000;

const parts = ({ url }: LinkAnswer): { linkId: string; token: string } => {
  const [linkId, token] = new URL(url!).hash.slice(1).split('.');
  return { linkId: linkId!, token: token! };
};

describe('access links', () => {
  let service: Service;
  let admin: Browser;
  let links: readonly LinkAnswer[];
  const changes: AccessChange[] = [];

  const issue = async (sessionId: string, body: object = {}): Promise<readonly LinkAnswer[]> =>
    (await admin.post(`/api/sessions/${sessionId}/links`, body)).at('links') as LinkAnswer[];
  const open = (browser: Browser, link: LinkAnswer) => browser.post('/api/access/links/open', parts(link));
  const of = (pointId: string): LinkAnswer => links.find((link) => link.pointId === pointId)!;
  const listed = async (): Promise<readonly LinkAnswer[]> =>
    (await admin.get('/api/sessions/s1/links')).at('links') as LinkAnswer[];

  beforeAll(async () => {
    service = await startService({ SHORT_CODE_TRIES_PER_CODE: '3' });
    admin = await service.signedIn(ADMIN.username, ADMIN.password);
    service.server.app.get(AccessChanges).subscribe((change) => changes.push(change));
    links = await issue('s1', { boards: ['Bảng hội trường', 'Bảng sảnh'] });
  });

  beforeEach(() => void changes.splice(0));

  afterAll(() => service.stop());

  it('are made for every point in one call, in the order of the plan, and once only', async () => {
    expect(links.map(({ label }) => label)).toEqual([
      ...POINTS.map(({ name }) => name),
      'Bảng hội trường',
      'Bảng sảnh',
    ]);
    expect(links.map(({ kind }) => kind)).toEqual(['point', 'point', 'point', 'board', 'board']);
    expect(links[0]!.url).toMatch(new RegExp(`^${service.url}/dc#[\\w-]{36}\\.[\\w-]{32}$`, 'u'));
    expect(links[3]!.url).toContain('/bang#');
    expect(links.map(({ shortCode }) => shortCode === null)).toEqual([true, false, false, true, true]);
    expect(of('ham-yen').shortCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/u);

    expect(await issue('s1', { boards: ['Bảng sảnh'] })).toEqual(links);
    expect(await listed()).toEqual(links);
  });

  it('open a point by a POST, give each device a session of its own, and nothing to a GET', async () => {
    const robot = service.browser();
    expect((await robot.get(`/api/access/links/open?linkId=${of('ham-yen').id}`)).outcome).toBe('404 NOT_FOUND');

    const [first, second] = [service.browser(), service.browser()];
    const one = await open(first, of('ham-yen'));
    const two = await open(second, of('ham-yen'));

    expect(one.body).toMatchObject({ kind: 'point', name: 'ĐIỂM CẦU HUYỆN HÀM YÊN', as: of('ham-yen').id });
    expect(one.at('link')).toMatchObject({ sessionId: 's1', pointId: 'ham-yen' });
    expect(one.at('link.deviceId')).not.toBe(two.at('link.deviceId'));
    expect((await first.get('/api/access/me')).status).toBe(200);
  });

  it('tell their holder what they are for, and let nobody in by it', async () => {
    const browser = service.browser();
    const looked = await browser.post('/api/access/links/look', parts(of('ham-yen')));
    expect(looked.body).toMatchObject({ name: 'ĐIỂM CẦU HUYỆN HÀM YÊN', hall: 'Hội trường A', problem: null });
    expect((await browser.get('/api/access/me')).outcome).toBe('401 UNAUTHENTICATED');
    const stranger = { ...parts(of('ham-yen')), token: parts(of('na-hang')).token };
    expect((await browser.post('/api/access/links/look', stranger)).outcome).toBe('401 LINK_INVALID');
  });

  it('open nothing when anything about them is false', async () => {
    const { linkId, token } = parts(of('ham-yen'));
    const browser = service.browser();
    const tries = [
      { linkId, token: parts(of('na-hang')).token },
      { linkId: parts(of('na-hang')).linkId, token },
      { linkId: 'unknown', token },
      { linkId, token: token.slice(0, -1) },
    ];
    for (const body of tries) {
      expect((await browser.post('/api/access/links/open', body)).outcome).toBe('401 LINK_INVALID');
    }
    expect((await browser.post('/api/access/links/open', { linkId, token, x: 1 })).outcome).toBe('400 INVALID_INPUT');
    expect((await browser.get('/api/access/me')).status).toBe(401);
  });

  it('let several stand open in one browser, and the request says which it means', async () => {
    const browser = await service.signedIn(ADMIN.username, ADMIN.password);
    await open(browser, of('ham-yen'));
    await open(browser, of('na-hang'));

    const asWho = async (as?: string) => (await browser.get('/api/access/me', as)).at('name') as string;
    expect(await asWho()).toBe(ADMIN.username);
    expect(await asWho('account')).toBe(ADMIN.username);
    expect(await asWho(of('na-hang').id)).toBe('ĐIỂM CẦU HUYỆN NA HANG');
    expect((await browser.get('/api/access/me', of('hall').id)).outcome).toBe('401 UNAUTHENTICATED');
  });

  it('are worth nothing once revoked, on open devices at once', async () => {
    const browser = service.browser();
    await open(browser, of('hall'));

    const revoked = await admin.post(`/api/sessions/s1/links/${of('hall').id}/revoke`);

    expect(revoked.body).toMatchObject({ revoked: true, url: null, shortCode: null });
    expect((await browser.get('/api/access/me')).status).toBe(401);
    expect((await open(service.browser(), of('hall'))).outcome).toBe('403 LINK_REVOKED');
    expect(changes).toEqual([{ principalKey: `link:${of('hall').id}`, loginId: null, reason: 'link_revoked' }]);
  });

  it('are issued again with another token, and the old one is worth nothing', async () => {
    const browser = service.browser();
    await open(browser, of('na-hang'));

    const again = (await admin.post(`/api/sessions/s1/links/${of('na-hang').id}/reissue`)).body as LinkAnswer;

    expect(again).toMatchObject({ issue: 2, openedAt: null, lastOpenedAt: null });
    expect(again.url).not.toBe(of('na-hang').url);
    expect(again.shortCode).not.toBe(of('na-hang').shortCode);
    expect((await open(service.browser(), of('na-hang'))).outcome).toBe('401 LINK_INVALID');
    expect((await browser.get('/api/access/me')).status).toBe(401);
    expect((await open(service.browser(), again)).status).toBe(200);
    const now = service.clock.session();
    expect((await listed()).find(({ id }) => id === again.id)).toMatchObject({ openedAt: now, lastOpenedAt: now });
    expect(changes.map(({ reason }) => reason)).toEqual(['link_reissued']);
  });

  it('belong to their session: under another one they are not there', async () => {
    const path = `/api/sessions/s2/links/${of('ham-yen').id}`;
    expect((await admin.post(`${path}/revoke`)).outcome).toBe('404 NOT_FOUND');
    expect((await admin.post(`${path}/reissue`)).outcome).toBe('404 NOT_FOUND');
    const organizer = await newAccount(service, admin, 'truong');
    await admin.send('PUT', '/api/conferences/c2/grants', { username: 'truong', roles: ['organizer'] });
    expect((await organizer.browser.get('/api/sessions/s2/links')).status).toBe(200);
    expect((await organizer.browser.get('/api/sessions/s1/links')).outcome).toBe('403 FORBIDDEN');
  });

  it('turn into a ticket that opens their own session once, as the point they are', async () => {
    const tickets = service.server.app.get(SessionTickets);
    const browser = service.browser();
    await open(browser, of('ham-yen'));
    const ticket = async () => (await browser.post('/api/live/tickets', { sessionId: 's1' })).at('ticket') as string;

    const access = await tickets.redeem(await ticket(), 's1');
    expect(access).toMatchObject({
      audience: { kind: 'point', pointId: 'ham-yen' },
      actor: { roles: ['operator'], pointId: 'ham-yen' },
      principalKey: `link:${of('ham-yen').id}`,
    });

    const used = await ticket();
    await tickets.redeem(used, 's1');
    expect(await tickets.redeem(used, 's1')).toBeNull();
    expect(await tickets.redeem(await ticket(), 's2')).toBeNull();
    expect(await tickets.redeem('made up', 's1')).toBeNull();
    const late = await ticket();
    service.clock.advance(61_000);
    expect(await tickets.redeem(late, 's1')).toBeNull();
    expect((await browser.post('/api/live/tickets', { sessionId: 's2' })).outcome).toBe('403 FORBIDDEN');
    expect((await browser.post('/api/live/tickets', { sessionId: 'none' })).outcome).toBe('403 FORBIDDEN');
  });

  it('give boards the public view and accounts the desk', async () => {
    const tickets = service.server.app.get(SessionTickets);
    const board = service.browser();
    await open(board, links[3]!);
    const { id, browser } = await newAccount(service, admin, 'thuky');
    await admin.send('PUT', '/api/conferences/c1/grants', { username: 'thuky', roles: ['secretary', 'mc'] });
    const access = async (who: Browser) =>
      tickets.redeem((await who.post('/api/live/tickets', { sessionId: 's1' })).at('ticket') as string, 's1');

    expect(await access(board)).toMatchObject({ audience: { kind: 'public' }, actor: { roles: ['board'] } });
    const secretary = await access(browser);
    expect(secretary).toMatchObject({ audience: { kind: 'desk' }, actor: { id, roles: ['secretary', 'mc'] } });

    await admin.send('PUT', '/api/conferences/c1/grants', { username: 'thuky', roles: [] });
    expect(changes.at(-1)).toEqual({ principalKey: `account:${id}`, loginId: null, reason: 'grants' });
    expect(await tickets.accessOf(secretary!.principal, 's1')).toBeNull();
  });

  describe('by short code', () => {
    const code = (body: object, browser = service.browser()) => browser.post('/api/access/short-codes/open', body);

    it('open on the day, with the last digits of the telephone', async () => {
      const { shortCode } = of('ham-yen');
      const typed = `${shortCode!.slice(0, 3).toLowerCase()}-${shortCode!.slice(3)}`;

      const answer = await code({ code: typed, phoneDigits: '5678' });

      expect(answer.at('link')).toMatchObject({ pointId: 'ham-yen', sessionId: 's1' });
    });

    it('say nothing about what was wrong', async () => {
      const unknown = await code({ code: 'ZZZZZZ', phoneDigits: '5678' });
      const digits = await code({ code: of('ham-yen').shortCode, phoneDigits: '0000' });
      const old = await code({ code: of('na-hang').shortCode, phoneDigits: '1111' });

      expect([unknown, digits, old].map(({ outcome }) => outcome)).toEqual(Array(3).fill('401 LINK_INVALID'));
      expect((await code({ code: 'OIL1UU', phoneDigits: '5678' })).outcome).toBe('400 INVALID_INPUT');
    });

    it('are closed after a few wrong digits, also to the right ones', async () => {
      const { shortCode } = (await listed()).find(({ pointId }) => pointId === 'na-hang')!;
      for (let count = 0; count < 3; count += 1) {
        expect((await code({ code: shortCode, phoneDigits: '0000' })).outcome).toBe('401 LINK_INVALID');
      }

      const shut = await code({ code: shortCode, phoneDigits: '1111' });

      expect(shut.outcome).toBe('429 TOO_MANY_REQUESTS');
      expect(Number(shut.headers.get('retry-after'))).toBeGreaterThan(0);
    });

    it('are worth nothing the day before and the day after', async () => {
      const other = await startService();
      try {
        const boss = await other.signedIn(ADMIN.username, ADMIN.password);
        const issued = (await boss.post('/api/sessions/s1/links')).at('links') as LinkAnswer[];
        const { shortCode } = issued.find(({ pointId }) => pointId === 'ham-yen')!;
        const enter = () =>
          other.browser().post('/api/access/short-codes/open', { code: shortCode, phoneDigits: '5678' });
        const at = async (text: string) => {
          other.clock.jump(Date.parse(text) - other.clock.session());
          return (await enter()).outcome;
        };

        expect(await at('2024-01-17T23:59:00+07:00')).toBe('401 LINK_INVALID');
        expect(await at('2024-01-18T00:01:00+07:00')).toBe('200');
        expect(await at('2024-01-18T23:59:00+07:00')).toBe('200');
        expect(await at('2024-01-19T00:01:00+07:00')).toBe('401 LINK_INVALID');
      } finally {
        await other.stop();
      }
    });
  });

  it('hold between their dates, and end a day after the session, wherever it is moved', async () => {
    const other = await startService();
    try {
      const boss = await other.signedIn(ADMIN.username, ADMIN.password);
      const issued = await boss.post('/api/sessions/s1/links', { notBefore: MORNING + HOUR });
      const [first] = issued.at('links') as LinkAnswer[];
      const enter = async () => (await open(other.browser(), first!)).outcome;
      const wait = (ms: number) => other.clock.jump(ms);

      expect(await enter()).toBe('403 LINK_NOT_YET_VALID');
      wait(HOUR);
      expect(await enter()).toBe('200');
      wait(30 * HOUR);
      expect(await enter()).toBe('403 LINK_EXPIRED');
      other.directory.plan('s1', 'c1', MORNING + 24 * HOUR, POINTS);
      expect(await enter()).toBe('200');
      const dates = { notBefore: 5, expiresAt: 5 };
      expect((await boss.post('/api/sessions/s2/links', dates)).outcome).toBe('400 INVALID_INPUT');
    } finally {
      await other.stop();
    }
  });
});
