import { describe, expect, it, jest } from '@jest/globals';
import {
  accountRecord,
  accountStoreContract,
  auditLogContract,
  linkOpeningsContract,
  linkRecord,
  linkStoreContract,
  loginStoreContract,
  temporaryDatabase,
} from '@diemcau/testing';
import type { Database } from '../database/database.js';
import { TypeormAccountStore } from './typeorm-account-store.js';
import { TypeormAuditLog } from './typeorm-audit-log.js';
import { TypeormLinkOpenings } from './typeorm-link-openings.js';
import { TypeormLinkStore } from './typeorm-link-store.js';
import { TypeormLoginStore } from './typeorm-login-store.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

/** Opens a file of its own, and on it the store that `make` makes. */
const on =
  <Store>(make: (database: Database) => Store) =>
  async () => {
    const file = await temporaryDatabase();
    return {
      store: make(file.current),
      reopen: async () => make(await file.reopen()),
      close: () => file.remove(),
    };
  };

accountStoreContract(
  'TypeormAccountStore',
  on((database) => new TypeormAccountStore(database)),
);
loginStoreContract(
  'TypeormLoginStore',
  on((database) => new TypeormLoginStore(database)),
);
linkStoreContract(
  'TypeormLinkStore',
  on((database) => new TypeormLinkStore(database)),
);

linkOpeningsContract(
  'TypeormLinkOpenings',
  on((database) => ({
    links: new TypeormLinkStore(database),
    logins: new TypeormLoginStore(database),
    openings: new TypeormLinkOpenings(database),
  })),
);

auditLogContract('TypeormAuditLog', async () => {
  const file = await temporaryDatabase();
  const { writes } = file.current;
  return {
    store: new TypeormAuditLog(file.current),
    tampering: ['UPDATE audit SET outcome = ?', 'DELETE FROM audit WHERE outcome <> ?'].map(
      (sql) => () => writes.run((manager) => manager.query(sql, ['done'])),
    ),
    close: () => file.remove(),
  };
});

describe('a login and the use that opened it', () => {
  it('are written together or not at all', async () => {
    const file = await temporaryDatabase();
    const [logins, audit] = [new TypeormLoginStore(file.current), new TypeormAuditLog(file.current)];
    const common = { id: 'l1', tokenHash: 'h', accountId: null, linkId: 'link', linkIssue: 1, deviceId: 'd' };
    const login = { ...common, createdAt: 1, lastSeenAt: 1, expiresAt: 9, address: '10.0.0.1', userAgent: '' };
    const by = { by: null, byName: null, subject: 'link', conferenceId: 'c' };
    const use = { at: 1, action: 'link_opened', outcome: 'done', ...by, address: '10.0.0.1', detail: {} } as const;

    await logins.open(login, { entry: use, at: 5 });
    await expect(logins.open(login, { entry: { ...use, subject: 'twice' }, at: 6 })).rejects.toThrow();

    expect(await logins.byId('l1')).toEqual(login);
    expect(await audit.page(null, 9)).toEqual([{ ...use, id: 1 }]);
    await file.remove();
  });
});

describe('the one writer of SQLite', () => {
  it('serves who asks at once in the order of asking', async () => {
    const file = await temporaryDatabase();
    const [accounts, links] = [new TypeormAccountStore(file.current), new TypeormLinkStore(file.current)];

    expect(await Promise.all(['a', 'b'].map((id) => accounts.addFirst(accountRecord(id))))).toEqual([true, false]);
    await Promise.all(['x', 'y', 'z'].map((id) => accounts.add(accountRecord(id, { username: 'lan' }))));
    expect(await accounts.byUsername('lan')).toEqual(accountRecord('x', { username: 'lan' }));

    await links.addAll([linkRecord('1')]);
    const again = (codeHash: string) => links.replace(linkRecord('1', { issue: 2, codeHash }), 1);
    expect(await Promise.all([again('x'), again('y')])).toEqual(['done', 'stale']);
    await file.remove();
  });
});
