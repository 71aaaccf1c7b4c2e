import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountsAnswer } from '@diemcau/contract';
import type { AccessChange } from '@diemcau/runtime';
import { AccessChanges } from '@diemcau/runtime';
import type { Browser } from './support/browser.js';
import { ADMIN, OWN, type Service, newAccount, startService } from './support/service.js';

const HOUR = 60 * 60 * 1000;

describe('accounts', () => {
  let service: Service;
  let admin: Browser;
  const changes: AccessChange[] = [];

  beforeAll(async () => {
    service = await startService();
    admin = await service.signedIn(ADMIN.username, ADMIN.password);
    service.server.app.get(AccessChanges).subscribe((change) => changes.push(change));
  });

  afterAll(() => service.stop());

  it('sign in by name and password, with a cookie no script and no other site can use', async () => {
    const browser = service.browser();

    const answer = await browser.post('/api/access/login', { username: ' QuanTri ', password: ADMIN.password });

    expect(answer.body).toMatchObject({ kind: 'account', as: 'account', account: { globalRoles: ['admin'] } });
    expect(browser.received[0]).toMatch(/^diemcau_account=[\w-]{43};/u);
    expect(browser.received[0]).toContain('HttpOnly');
    expect(browser.received[0]).toContain('SameSite=Strict');
    expect(browser.received[0]).not.toContain('Secure');
    expect((await browser.get('/api/access/me')).at('name')).toBe(ADMIN.username);
  });

  it('answer an unknown name and a wrong password alike', async () => {
    const browser = service.browser();

    const wrong = await browser.post('/api/access/login', { username: ADMIN.username, password: 'sai' });
    const unknown = await browser.post('/api/access/login', { username: 'khong-co', password: 'sai' });

    expect([wrong.outcome, unknown.outcome]).toEqual(['401 BAD_CREDENTIALS', '401 BAD_CREDENTIALS']);
    expect(wrong.at('error.params')).toEqual({});
    expect((await browser.get('/api/access/me')).outcome).toBe('401 UNAUTHENTICATED');
  });

  it('must choose a password of their own before anything else', async () => {
    const body = { username: 'moi', displayName: 'Người mới', password: 'mat-khau-cap-cho' };
    expect((await admin.post('/api/accounts', body)).status).toBe(201);
    const browser = await service.signedIn('moi', 'mat-khau-cap-cho');

    expect((await browser.post('/api/live/tickets', { sessionId: 's1' })).outcome).toBe('403 PASSWORD_CHANGE_REQUIRED');
    const change = (newPassword: string) =>
      browser.post('/api/access/password', { currentPassword: 'mat-khau-cap-cho', newPassword });
    expect((await change('ngan')).outcome).toBe('422 WEAK_PASSWORD');
    expect((await change('mat-khau-cap-cho')).outcome).toBe('422 WEAK_PASSWORD');
    expect((await change('moi-moi-moi-moi')).outcome).toBe('422 WEAK_PASSWORD');
    expect((await change(OWN)).status).toBe(204);
    expect((await browser.post('/api/live/tickets', { sessionId: 's1' })).outcome).toBe('403 FORBIDDEN');
    expect((await browser.get('/api/access/me')).at('account.mustChangePassword')).toBe(false);
  });

  it('end every other session with a new password, and tell live sockets', async () => {
    const { id, browser } = await newAccount(service, admin, 'lan');
    const elsewhere = await service.signedIn('lan', OWN);
    changes.length = 0;

    const next = 'mot-mat-khau-khac-nua';
    expect((await browser.post('/api/access/password', { currentPassword: 'sai', newPassword: next })).outcome).toBe(
      '401 BAD_CREDENTIALS',
    );
    await browser.post('/api/access/password', { currentPassword: OWN, newPassword: next });

    expect((await elsewhere.get('/api/access/me')).outcome).toBe('401 UNAUTHENTICATED');
    expect((await browser.get('/api/access/me')).status).toBe(200);
    expect(changes).toEqual([{ principalKey: `account:${id}`, loginId: expect.any(String), reason: 'signed_out' }]);
  });

  it('see their sessions, end one elsewhere, and never touch those of others', async () => {
    const { browser } = await newAccount(service, admin, 'minh');
    const elsewhere = await service.signedIn('minh', OWN);
    const logins = (await browser.get('/api/access/logins')).at('logins') as { id: string; current: boolean }[];
    expect(logins.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = logins.find(({ current }) => !current)!;

    expect((await admin.send('DELETE', `/api/access/logins/${other.id}`)).outcome).toBe('404 NOT_FOUND');
    expect((await browser.send('DELETE', `/api/access/logins/${other.id}`)).status).toBe(204);

    expect((await elsewhere.get('/api/access/me')).status).toBe(401);
  });

  it('sign out for good: the cookie is worth nothing afterwards', async () => {
    const { browser } = await newAccount(service, admin, 'hoa');
    const stolen = browser.copy({ origin: service.url });

    expect((await browser.post('/api/access/logout')).status).toBe(204);

    expect((await stolen.get('/api/access/me')).outcome).toBe('401 UNAUTHENTICATED');
  });

  it('are disabled at once, everywhere, and enabled again', async () => {
    const { id, browser } = await newAccount(service, admin, 'tuan');
    changes.length = 0;

    expect((await admin.send('PATCH', `/api/accounts/${id}`, { disabled: true })).at('disabled')).toBe(true);

    expect((await browser.get('/api/access/me')).status).toBe(401);
    expect((await service.browser().post('/api/access/login', { username: 'tuan', password: OWN })).outcome).toBe(
      '401 BAD_CREDENTIALS',
    );
    expect(changes).toEqual([{ principalKey: `account:${id}`, loginId: null, reason: 'disabled' }]);
    await admin.send('PATCH', `/api/accounts/${id}`, { disabled: false });
    expect((await browser.get('/api/access/me')).status).toBe(401);
    await service.signedIn('tuan', OWN);
  });

  it('never lose their last admin', async () => {
    const me = (await admin.get('/api/access/me')).at('account.id') as string;

    expect((await admin.send('PATCH', `/api/accounts/${me}`, { disabled: true })).outcome).toBe('409 LAST_ADMIN');
    expect((await admin.send('PATCH', `/api/accounts/${me}`, { globalRoles: [] })).outcome).toBe('409 LAST_ADMIN');
  });

  it('have their password reset by an admin', async () => {
    const { id, browser } = await newAccount(service, admin, 'thu');

    expect((await admin.post(`/api/accounts/${id}/password`, { password: 'cap-lai-mat-khau' })).status).toBe(204);

    expect((await browser.get('/api/access/me')).status).toBe(401);
    const again = await service.signedIn('thu', 'cap-lai-mat-khau');
    expect((await again.get('/api/access/me')).at('account.mustChangePassword')).toBe(true);
    expect((await admin.post('/api/accounts/nobody/password', { password: OWN })).outcome).toBe('404 NOT_FOUND');
  });

  it('are listed page by page and keep their names to themselves', async () => {
    const first = (await admin.get('/api/accounts?limit=2')).body as AccountsAnswer;
    const second = (await admin.get(`/api/accounts?limit=2&after=${first.next}`)).body as AccountsAnswer;

    expect(first.accounts).toHaveLength(2);
    expect(second.accounts[0]!.username > first.accounts[1]!.username).toBe(true);
    expect(JSON.stringify(first)).not.toContain('argon2');
    const body = { username: 'LAN', displayName: 'Khác', password: OWN };
    expect((await admin.post('/api/accounts', body)).outcome).toBe('409 USERNAME_TAKEN');
  });

  it.each([
    ['an unknown field', { username: 'abc', displayName: 'A', password: OWN, admin: true }],
    ['a hidden character', { username: 'abc', displayName: 'A\u202eB', password: OWN }],
    ['a control character', { username: 'abc', displayName: 'A\u0000B', password: OWN }],
    ['a name too long', { username: 'abc', displayName: 'A'.repeat(101), password: OWN }],
    ['a username of another alphabet', { username: 'аdmin', displayName: 'A', password: OWN }],
    ['an unknown role', { username: 'abc', displayName: 'A', password: OWN, globalRoles: ['root'] }],
    ['a wrong type', { username: ['abc'], displayName: 'A', password: OWN }],
    ['no object', '[]'],
    ['no JSON', '{"username": '],
  ])('refuse %s', async (_case, body) => {
    const answer = await admin.post('/api/accounts', body);

    expect(answer.outcome).toBe('400 INVALID_INPUT');
    expect(answer.at('error.requestId')).toBe(answer.headers.get('x-request-id'));
  });

  it('take no rights from a prototype', async () => {
    const rights = '"__proto__":{"globalRoles":["admin"]},"constructor":{"prototype":{"globalRoles":["admin"]}}';
    const created = await admin.post(
      '/api/accounts',
      `{"username":"proto","displayName":"A","password":"${OWN}",${rights}}`,
    );

    expect([created.outcome, created.at('globalRoles')]).not.toContainEqual(['admin']);
    expect(({} as { globalRoles?: unknown }).globalRoles).toBeUndefined();
  });

  it('refuse a body too large and one that is not JSON', async () => {
    expect((await admin.post('/api/accounts', `"${'x'.repeat(1_100_000)}"`)).outcome).toBe('413 TOO_LARGE');
    const form = admin.copy({ origin: service.url, 'content-type': 'text/plain' });
    expect((await form.send('POST', '/api/accounts')).outcome).toBe('400 INVALID_INPUT');
  });

  it('idle out, and end for good after the longest time', async () => {
    await newAccount(service, admin, 'khanh');
    const idle = await service.signedIn('khanh', OWN);
    const busy = await service.signedIn('khanh', OWN);
    for (let passed = 0; passed < 66; passed += 11) {
      service.clock.advance(11 * HOUR);
      expect((await busy.get('/api/access/me')).status).toBe(200);
    }
    expect((await idle.get('/api/access/me')).status).toBe(401);

    service.clock.advance(7 * HOUR);

    expect((await busy.get('/api/access/me')).status).toBe(401);
  });
});
