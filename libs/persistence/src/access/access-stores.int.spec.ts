import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessLink, Account, AuditEntry, Login } from '@diemcau/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { TypeormAccountStore } from './typeorm-account-store.js';
import { TypeormAuditLog } from './typeorm-audit-log.js';
import { TypeormLinkStore } from './typeorm-link-store.js';
import { TypeormLoginStore } from './typeorm-login-store.js';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  username: `user-${id}`,
  displayName: `Đồng chí ${id}`,
  passwordHash: 'hash',
  globalRoles: [],
  createdAt: 1,
  disabledAt: null,
  mustChangePassword: false,
  ...more,
});

const link = (id: string, more: Partial<AccessLink> = {}): AccessLink => ({
  id,
  kind: 'point',
  conferenceId: 'c1',
  sessionId: 's1',
  pointId: `point-${id}`,
  label: 'ĐIỂM CẦU HUYỆN HÀM YÊN',
  issue: 1,
  notBefore: 0,
  expiresAt: 100,
  revokedAt: null,
  codeAttempt: 0,
  codeHash: `code-${id}`,
  ...more,
});

const login = (id: string, more: Partial<Login> = {}): Login => ({
  id,
  tokenHash: `hash-${id}`,
  accountId: 'a',
  linkId: null,
  linkIssue: null,
  deviceId: id,
  createdAt: 1,
  lastSeenAt: 1,
  expiresAt: 100,
  address: '10.0.0.1',
  userAgent: 'browser',
  ...more,
});

describe('the stores of access', () => {
  let folder: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-access-'));
    database = await openDatabase({ path: join(folder, 'test.sqlite') });
  });

  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  describe('accounts', () => {
    it('keep one account per username, however many ask at once', async () => {
      const store = new TypeormAccountStore(database);

      const added = await Promise.all(['a', 'b', 'c'].map((id) => store.add(account(id, { username: 'lan' }))));

      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await store.byUsername('lan')).toEqual(account('a', { username: 'lan' }));
      expect(await store.byUsername('nobody')).toBeNull();
    });

    it('let one first account in only', async () => {
      const store = new TypeormAccountStore(database);
      expect(await store.isEmpty()).toBe(true);

      const added = await Promise.all(['a', 'b'].map((id) => store.addFirst(account(id))));

      expect(added).toEqual([true, false]);
      expect(await store.isEmpty()).toBe(false);
    });

    it('keep at least one admin who can sign in', async () => {
      const store = new TypeormAccountStore(database);
      await store.add(account('a', { globalRoles: ['admin'] }));
      await store.add(account('b', { globalRoles: ['admin'], disabledAt: 5 }));

      expect(await store.change('a', { disabledAt: 9 })).toBe(false);
      expect(await store.change('a', { globalRoles: ['organizer'] })).toBe(false);
      expect(await store.change('b', { disabledAt: null })).toBe(true);
      expect(await store.change('a', { disabledAt: 9 })).toBe(true);
      expect((await store.byId('a'))?.disabledAt).toBe(9);
    });

    it('change a password and list by name', async () => {
      const store = new TypeormAccountStore(database);
      for (const id of ['c', 'a', 'b']) await store.add(account(id));

      await store.setPassword('b', 'other', true);

      expect(await store.byId('b')).toMatchObject({ passwordHash: 'other', mustChangePassword: true });
      expect((await store.page('', 2)).map(({ id }) => id)).toEqual(['a', 'b']);
      expect((await store.page('user-b', 2)).map(({ id }) => id)).toEqual(['c']);
    });

    it('grant roles per conference, replace and remove them', async () => {
      const store = new TypeormAccountStore(database);
      await store.grant({ accountId: 'a', conferenceId: 'c1', roles: ['secretary', 'mc'] }, 'x', 1);
      await store.grant({ accountId: 'a', conferenceId: 'c2', roles: ['chair'] }, 'x', 1);
      await store.grant({ accountId: 'a', conferenceId: 'c1', roles: ['chair'] }, 'x', 2);

      expect(await store.rolesIn('a', 'c1')).toEqual(['chair']);
      expect(await store.rolesIn('a', 'c3')).toEqual([]);
      expect(await store.grantsOf('a')).toHaveLength(2);

      await store.grant({ accountId: 'a', conferenceId: 'c1', roles: [] }, 'x', 3);
      expect(await store.grantsIn('c1')).toEqual([]);
    });
  });

  describe('logins', () => {
    it('are found by the hash of their cookie until they are closed', async () => {
      const store = new TypeormLoginStore(database);
      for (const id of ['1', '2', '3']) await store.open(login(id));
      await store.open(login('4', { accountId: null, linkId: 'l', linkIssue: 2 }));
      await store.touch('1', 50);

      expect(await store.byTokenHash('hash-1')).toEqual(login('1', { lastSeenAt: 50 }));

      await store.closeAccount('a', '2');
      await store.closeLink('l');
      expect(await store.ofAccount('a')).toEqual([login('2')]);
      expect(await store.byId('4')).toBeNull();

      await store.close('2');
      expect(await store.byTokenHash('hash-2')).toBeNull();
    });

    it('are forgotten when they ended', async () => {
      const store = new TypeormLoginStore(database);
      await store.open(login('1', { expiresAt: 10 }));
      await store.open(login('2'));

      await store.forgetEnded(20);

      expect((await store.ofAccount('a')).map(({ id }) => id)).toEqual(['2']);
    });
  });

  describe('links', () => {
    it('are added for a whole province in one call, one per point', async () => {
      const store = new TypeormLinkStore(database);
      const all = Array.from({ length: 2_500 }, (_, index) => link(`p${index}`));

      expect(await store.addAll(all)).toBe('done');
      expect(await store.addAll([link('again', { pointId: 'point-p7' }), link('new')])).toBe('done');

      const now = await store.ofSession('s1');
      expect(now).toHaveLength(2_501);
      expect(now.filter(({ pointId }) => pointId === 'point-p7')).toEqual([link('p7')]);
    });

    it('never share a short code', async () => {
      const store = new TypeormLinkStore(database);
      await store.addAll([link('1'), link('2')]);

      expect(await store.addAll([link('3'), link('4', { codeHash: 'code-1' })])).toBe('codeTaken');
      expect(await store.byId('3')).toBeNull();
      expect(await store.replace(link('2', { issue: 2, codeHash: 'code-1' }), 1)).toBe('codeTaken');
      expect(await store.byCodeHash('code-1')).toEqual(link('1'));
      expect(await store.takenCodes(['code-2', 'code-9'])).toEqual(new Set(['code-2']));
    });

    it('are issued again by one of two who ask at once', async () => {
      const store = new TypeormLinkStore(database);
      await store.addAll([link('1')]);

      const again = (code: string) => store.replace(link('1', { issue: 2, codeHash: code }), 1);

      expect(await Promise.all([again('x'), again('y')])).toEqual(['done', 'stale']);
    });

    it('allow several boards in a session', async () => {
      const store = new TypeormLinkStore(database);
      const boards = ['1', '2'].map((id) => link(id, { kind: 'board', pointId: null }));

      expect(await store.addAll(boards)).toBe('done');
      expect(await store.ofSession('s1')).toEqual(boards);
      expect(await store.ofSession('s2')).toEqual([]);
    });
  });

  describe('the audit log', () => {
    const entry = (at: number): AuditEntry => ({
      at,
      action: 'login',
      outcome: 'BAD_CREDENTIALS',
      by: null,
      byName: null,
      subject: 'lan',
      conferenceId: null,
      address: '10.0.0.1',
      detail: { tries: at },
    });

    it('is read newest first, page by page', async () => {
      const log = new TypeormAuditLog(database);
      for (const at of [1, 2, 3]) await log.append(entry(at));

      const first = await log.page(null, 2);
      expect(first.map(({ at }) => at)).toEqual([3, 2]);
      expect(await log.page(first[1]!.id, 2)).toEqual([{ ...entry(1), id: 1 }]);
    });

    it('cannot be changed or shortened', async () => {
      const log = new TypeormAuditLog(database);
      await log.append(entry(1));

      for (const sql of ['UPDATE audit SET outcome = ?', 'DELETE FROM audit WHERE outcome <> ?']) {
        await expect(database.writes.run((manager) => manager.query(sql, ['done']))).rejects.toThrow('only grows');
      }
      expect(await log.page(null, 9)).toHaveLength(1);
    });
  });
});
