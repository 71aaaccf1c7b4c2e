import { afterEach, describe, expect, it } from '@jest/globals';
import type { AuditAnswer } from '@diemcau/contract';
import { ADMIN, OWN, type Service, newAccount, startService } from './support/service.js';

describe('the doors of access', () => {
  let service: Service;

  afterEach(() => service.stop());

  it('refuse whatever changes something and does not come from our own pages', async () => {
    service = await startService();
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    const body = { username: 'ke-gian', displayName: 'Kẻ gian', password: OWN };

    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}]) {
      const page = admin.copy(headers);
      expect((await page.post('/api/accounts', body)).outcome).toBe('403 FOREIGN_ORIGIN');
      expect((await page.post('/api/access/login', ADMIN)).outcome).toBe('403 FOREIGN_ORIGIN');
      expect((await page.post('/api/access/logout')).outcome).toBe('403 FOREIGN_ORIGIN');
    }
    expect((await admin.get('/api/access/me')).status).toBe(200);
  });

  it('bind cookies to https where the page came over it', async () => {
    service = await startService({ PUBLIC_ORIGINS: 'https://diemcau.example.vn', TRUST_PROXY: '1' });
    const browser = service.browser({ origin: 'https://diemcau.example.vn' });

    const answer = await browser.post('/api/access/login', ADMIN);

    expect(browser.received[0]).toContain('Secure');
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
    expect((await service.browser().post('/api/access/login', ADMIN)).outcome).toBe('403 FOREIGN_ORIGIN');
  });

  it('stop listening to whoever goes on knocking at sessions that are not theirs', async () => {
    service = await startService();
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    const knock = () => admin.post('/api/live/tickets', { sessionId: 'none' });
    const refused = async (): Promise<number> =>
      ((await admin.get('/api/audit?limit=500')).at('records') as AuditAnswer['records']).filter(
        ({ action }) => action === 'ticket',
      ).length;

    for (let knocks = 0; knocks < 20; knocks += 1) expect((await knock()).outcome).toBe('403 FORBIDDEN');
    expect((await knock()).outcome).toBe('429 TOO_MANY_REQUESTS');
    expect(await refused()).toBe(20);
  });

  it('slow down guessing at one account, also for whoever then guesses right', async () => {
    service = await startService({ LOGIN_TRIES_PER_ACCOUNT: '3' });
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    await newAccount(service, admin, 'lan');
    const attempt = (username: string, password: string) =>
      service.browser().post('/api/access/login', { username, password });

    const burst = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((password) => attempt('lan', password)));
    expect(burst.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429, 429]);
    const late = await attempt('lan', OWN);
    expect(late.outcome).toBe('429 TOO_MANY_REQUESTS');
    expect(late.headers.get('retry-after')).toBe(String(late.at('error.params.retryAfterSec')));
    expect((await attempt(ADMIN.username, ADMIN.password)).status).toBe(200);
  });

  it('slow down one address that tries many names, and let right passwords through uncounted', async () => {
    service = await startService({ LOGIN_TRIES_PER_ADDRESS: '4' });
    for (let count = 0; count < 6; count += 1) await service.signedIn(ADMIN.username, ADMIN.password);
    const attempt = (username: string) => service.browser().post('/api/access/login', { username, password: 'x' });

    const outcomes = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) outcomes.push((await attempt(name)).status);

    expect(outcomes).toEqual([401, 401, 401, 401, 429]);
  });

  it('let the first admin in with the one-time token, and nobody after', async () => {
    service = await startService({ BOOTSTRAP_ADMIN_USERNAME: '', BOOTSTRAP_ADMIN_PASSWORD: '' });
    const token = service.server.bootstrapToken!;
    const browser = service.browser();
    const claim = (body: object) => browser.post('/api/access/bootstrap', body);
    const first = { token, username: 'quantri', displayName: 'Quản trị', password: OWN };

    expect((await claim({ ...first, token: 'guess' })).outcome).toBe('401 BAD_CREDENTIALS');
    expect((await claim({ ...first, password: 'x' })).outcome).toBe('422 WEAK_PASSWORD');
    const [one, two] = await Promise.all([claim(first), claim({ ...first, username: 'khac' })]);
    expect([one.outcome, two.outcome].sort()).toEqual(['201', '409 BOOTSTRAP_CLOSED']);
    expect((await claim(first)).outcome).toBe('409 BOOTSTRAP_CLOSED');
    expect((await browser.get('/api/access/me')).at('account.globalRoles')).toEqual(['admin']);
    expect((await browser.get('/api/accounts')).at('accounts')).toHaveLength(1);
  });

  it('write down every use, for admins to read page by page', async () => {
    service = await startService();
    await service.browser().post('/api/access/login', { username: 'Ai\u202eĐó', password: 'x' });
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    await newAccount(service, admin, 'lan');
    await admin.post('/api/sessions/s1/links');
    await service.browser().post('/api/access/links/open', { linkId: 'none', token: 'none' });
    await admin.post('/api/live/tickets', { sessionId: 'none' });

    const { records } = (await admin.get('/api/audit')).body as AuditAnswer;

    expect(records.map(({ action, outcome }) => `${action} ${outcome}`).reverse()).toEqual([
      'bootstrap done',
      'login BAD_CREDENTIALS',
      'login done',
      'account_created done',
      'login done',
      'password_changed done',
      'links_issued done',
      'link_opened LINK_INVALID',
      'ticket FORBIDDEN',
    ]);
    expect(records[0]).toMatchObject({
      by: expect.stringMatching(/^account:/u),
      byName: ADMIN.username,
      address: '127.0.0.1',
    });
    expect(records.at(-2)?.subject).toBe('ai???');
    const page = (await admin.get('/api/audit?limit=2')).body as AuditAnswer;
    expect(page.records).toEqual(records.slice(0, 2));
    expect((await admin.get(`/api/audit?limit=2&before=${page.next}`)).at('records')).toEqual(records.slice(2, 4));
  });

  it('keep what was given across a restart', async () => {
    service = await startService();
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);
    const issued = (await admin.post('/api/sessions/s1/links')).at('links') as { url: string }[];
    await service.server.close();

    const again = await startService({ DATA_DIR: service.folder });
    try {
      const [linkId, token] = new URL(issued[1]!.url).hash.slice(1).split('.');
      const point = again.browser();
      expect((await point.post('/api/access/links/open', { linkId, token })).status).toBe(200);
      const cookies = admin.copy({ origin: again.url }, again.url);
      expect((await cookies.get('/api/access/me')).at('name')).toBe(ADMIN.username);
    } finally {
      await again.stop();
    }
  });
});
