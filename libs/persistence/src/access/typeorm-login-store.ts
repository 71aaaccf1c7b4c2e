import { type LinkUse, type Login, LoginStore } from '@diemcau/runtime';
import { LessThan, Not } from 'typeorm';
import type { Database } from '../database/database.js';
import { insertAudit } from './typeorm-audit-log.js';
import { noteOpening } from './typeorm-link-openings.js';
import { LoginRow } from './login.row.js';

export class TypeormLoginStore extends LoginStore {
  constructor(private readonly database: Database) {
    super();
  }

  async open(login: Login, use?: LinkUse): Promise<void> {
    const { linkId, linkIssue: issue } = login;
    await this.database.writes.run(async (manager) => {
      await manager.insert(LoginRow, login);
      if (use === undefined) return;
      await insertAudit(manager, use.entry);
      if (linkId !== null && issue !== null) await noteOpening(manager, { linkId, issue }, use.at);
    });
  }

  byTokenHash(tokenHash: string): Promise<Login | null> {
    return this.database.reads.findOneBy(LoginRow, { tokenHash });
  }

  byId(id: string): Promise<Login | null> {
    return this.database.reads.findOneBy(LoginRow, { id });
  }

  ofAccount(accountId: string): Promise<readonly Login[]> {
    return this.database.reads.find(LoginRow, { where: { accountId }, order: { createdAt: 'DESC' } });
  }

  async touch(id: string, at: number): Promise<void> {
    await this.database.writes.run((manager) => manager.update(LoginRow, { id }, { lastSeenAt: at }));
  }

  async close(id: string): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(LoginRow, { id }));
  }

  async closeAccount(accountId: string, except: string | null): Promise<void> {
    const which = except === null ? { accountId } : { accountId, id: Not(except) };
    await this.database.writes.run((manager) => manager.delete(LoginRow, which));
  }

  async closeLink(linkId: string): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(LoginRow, { linkId }));
  }

  async forgetEnded(at: number): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(LoginRow, { expiresAt: LessThan(at) }));
  }
}
