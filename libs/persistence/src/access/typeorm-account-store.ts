import { type Account, AccountStore, type GlobalRole, type Grant, type GrantedRole } from '@diemcau/runtime';
import { type EntityManager, MoreThan } from 'typeorm';
import type { Database } from '../database/database.js';
import { AccountGrantRow } from './account-grant.row.js';
import { AccountRow } from './account.row.js';

type Change = Parameters<AccountStore['change']>[1];

/** What an account looks like in its row, without being one. */
type Stored = Omit<Account, 'globalRoles'> & { readonly globalRoles: string };

const rolesOf = (text: string): GlobalRole[] => JSON.parse(text) as GlobalRole[];
const toAccount = ({ globalRoles, ...row }: AccountRow): Account => ({ ...row, globalRoles: rolesOf(globalRoles) });
const toStored = ({ globalRoles, ...rest }: Account): Stored => ({ ...rest, globalRoles: JSON.stringify(globalRoles) });
const toGrant = ({ accountId, conferenceId, roles }: AccountGrantRow): Grant => ({
  accountId,
  conferenceId,
  roles: JSON.parse(roles) as GrantedRole[],
});

const isAdmin = ({ disabledAt, globalRoles }: Account): boolean => disabledAt === null && globalRoles.includes('admin');

export class TypeormAccountStore extends AccountStore {
  constructor(private readonly database: Database) {
    super();
  }

  add(account: Account): Promise<boolean> {
    return this.addIf(account, (manager) => manager.existsBy(AccountRow, { username: account.username }));
  }

  addFirst(account: Account): Promise<boolean> {
    return this.addIf(account, (manager) => manager.exists(AccountRow));
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.database.reads.exists(AccountRow));
  }

  async byId(id: string): Promise<Account | null> {
    const row = await this.database.reads.findOneBy(AccountRow, { id });
    return row && toAccount(row);
  }

  async byUsername(username: string): Promise<Account | null> {
    const row = await this.database.reads.findOneBy(AccountRow, { username });
    return row && toAccount(row);
  }

  async page(after: string, limit: number): Promise<readonly Account[]> {
    const where = { username: MoreThan(after) };
    const found = await this.database.reads.find(AccountRow, { where, order: { username: 'ASC' }, take: limit });
    return found.map(toAccount);
  }

  async setPassword(id: string, passwordHash: string, mustChangePassword: boolean): Promise<void> {
    await this.database.writes.run((manager) =>
      manager.update(AccountRow, { id }, { passwordHash, mustChangePassword }),
    );
  }

  change(id: string, change: Change): Promise<boolean> {
    return this.database.writes.run(async (manager) => {
      const accounts = (await manager.find(AccountRow)).map(toAccount);
      const before = accounts.find((account) => account.id === id);
      if (before === undefined) return true;
      const after = { ...before, ...change };
      const admins = accounts.map((account) => (account.id === id ? after : account)).filter(isAdmin);
      if (isAdmin(before) && admins.length === 0) return false;
      await manager.update(AccountRow, { id }, toStored(after));
      return true;
    });
  }

  async rolesIn(accountId: string, conferenceId: string): Promise<readonly GrantedRole[]> {
    const row = await this.database.reads.findOneBy(AccountGrantRow, { accountId, conferenceId });
    return row === null ? [] : toGrant(row).roles;
  }

  async grantsIn(conferenceId: string): Promise<readonly Grant[]> {
    return (await this.database.reads.findBy(AccountGrantRow, { conferenceId })).map(toGrant);
  }

  async grantsOf(accountId: string): Promise<readonly Grant[]> {
    return (await this.database.reads.findBy(AccountGrantRow, { accountId })).map(toGrant);
  }

  async grant({ accountId, conferenceId, roles }: Grant, grantedBy: string, grantedAt: number): Promise<void> {
    await this.database.writes.run(async (manager) => {
      await manager.delete(AccountGrantRow, { accountId, conferenceId });
      if (roles.length === 0) return;
      await manager.insert(AccountGrantRow, {
        accountId,
        conferenceId,
        roles: JSON.stringify(roles),
        grantedBy,
        grantedAt,
      });
    });
  }

  private addIf(account: Account, taken: (manager: EntityManager) => Promise<boolean>): Promise<boolean> {
    return this.database.writes.run(async (manager) => {
      if (await taken(manager)) return false;
      await manager.insert(AccountRow, toStored(account));
      return true;
    });
  }
}
