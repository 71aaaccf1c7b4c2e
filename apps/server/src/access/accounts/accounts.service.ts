import type { ChangeAccountBody, CreateAccountBody } from '@diemcau/contract';
import { type Account, AccountStore, Clock, Ids, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Audit } from '../audit/audit.service.js';
import { newAccount } from './new-account.js';
import { hashPassword, requireStrong } from './passwords.js';
import { AccountEnd } from './account-end.js';

/** What an admin does to accounts. */
@Injectable()
export class Accounts {
  constructor(
    private readonly accounts: AccountStore,
    private readonly end: AccountEnd,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  page(after: string, limit: number): Promise<readonly Account[]> {
    return this.accounts.page(after, limit);
  }

  async create(body: CreateAccountBody, by: Principal, address: string): Promise<Account> {
    const account = await newAccount({ ...body, mustChangePassword: true }, this.ids.uuid(), this.clock.wall());
    if (!(await this.accounts.add(account))) throw new AppError('USERNAME_TAKEN', { username: body.username });
    const detail = { username: account.username, globalRoles: account.globalRoles };
    await this.audit.record('account_created', { by, subject: account.id, address, detail });
    return account;
  }

  /** Disabling ends all sessions of the account; a change of its global rights is asked for anew everywhere. */
  async change(id: string, body: ChangeAccountBody, by: Principal, address: string): Promise<Account> {
    const before = await this.existing(id);
    const { displayName, globalRoles, disabled } = body;
    const disabledAt =
      disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? this.clock.wall()) : null;
    const change = {
      disabledAt,
      ...(displayName !== undefined && { displayName }),
      ...(globalRoles !== undefined && { globalRoles }),
    };
    if (!(await this.accounts.change(id, change))) throw new AppError('LAST_ADMIN');
    const action = disabled === undefined ? 'account_changed' : disabled ? 'account_disabled' : 'account_enabled';
    const detail = {
      ...(globalRoles !== undefined && { globalRoles }),
      ...(displayName !== undefined && { displayName }),
    };
    if (disabledAt === null) this.end.changed(id);
    else await this.end.of(id, 'disabled');
    await this.audit.record(action, { by, subject: id, address, detail });
    return this.existing(id);
  }

  /** Sets a password that its owner must replace, and ends all his sessions. */
  async resetPassword(id: string, password: string, by: Principal, address: string): Promise<void> {
    const account = await this.existing(id);
    requireStrong(password, account.username);
    await this.accounts.setPassword(id, await hashPassword(password), true);
    await this.end.of(id, 'signed_out');
    await this.audit.record('password_reset', { by, subject: id, address });
  }

  private async existing(id: string): Promise<Account> {
    const account = await this.accounts.byId(id);
    if (account === null) throw new AppError('NOT_FOUND');
    return account;
  }
}
