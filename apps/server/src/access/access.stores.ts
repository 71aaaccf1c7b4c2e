import {
  type Database,
  TypeormAccountStore,
  TypeormAuditLog,
  TypeormLinkOpenings,
  TypeormLinkStore,
  TypeormLoginStore,
} from '@diemcau/persistence';
import { AccessChanges, AccountStore, AuditLog, LinkOpenings, LinkStore, LoginStore } from '@diemcau/runtime';
import type { Provider } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { LocalAccessChanges } from './local-access-changes.js';

const inject = [DATABASE];

/** The ports of access on the database. */
export const accessStores: Provider[] = [
  { provide: AccountStore, inject, useFactory: (database: Database) => new TypeormAccountStore(database) },
  { provide: LoginStore, inject, useFactory: (database: Database) => new TypeormLoginStore(database) },
  { provide: LinkStore, inject, useFactory: (database: Database) => new TypeormLinkStore(database) },
  { provide: LinkOpenings, inject, useFactory: (database: Database) => new TypeormLinkOpenings(database) },
  { provide: AuditLog, inject, useFactory: (database: Database) => new TypeormAuditLog(database) },
  { provide: AccessChanges, useClass: LocalAccessChanges },
];
