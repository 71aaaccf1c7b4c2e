import type { ChangePasswordBody } from '@diemcau/contract';
import {
  AccessChanges,
  type AccountPrincipal,
  AccountStore,
  type Login,
  LoginStore,
  type Principal,
  principalKey,
} from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Audit } from '../audit/audit.service.js';
import { Throttles } from '../throttles.js';
import { hashPassword, isPassword, requireStrong } from './passwords.js';

/** What somebody signed in does to his own access. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly accounts: AccountStore,
    private readonly logins: LoginStore,
    private readonly changes: AccessChanges,
    private readonly throttles: Throttles,
    private readonly audit: Audit,
  ) {}

  /** Ends this session, and the sockets opened from it. */
  async signOut(principal: Principal, address: string): Promise<void> {
    await this.logins.close(principal.loginId);
    this.signedOut(principal, principal.loginId);
    await this.audit.record('logout', { by: principal, address });
  }

  /** Changes the password and ends every other session of the account. */
  async changePassword(
    principal: AccountPrincipal,
    { currentPassword, newPassword }: ChangePasswordBody,
    address: string,
  ): Promise<void> {
    const account = await this.accounts.byId(principal.accountId);
    if (account === null) throw new AppError('UNAUTHENTICATED');
    await this.throttles.loginPerAccount.attempt(account.username);
    if (!(await isPassword(currentPassword, account.passwordHash))) {
      await this.audit.record('password_changed', { outcome: 'BAD_CREDENTIALS', by: principal, address });
      throw new AppError('BAD_CREDENTIALS');
    }
    if (currentPassword === newPassword) throw new AppError('WEAK_PASSWORD');
    requireStrong(newPassword, account.username);
    await this.throttles.loginPerAccount.forget(account.username);
    const others = (await this.logins.ofAccount(account.id)).filter(({ id }) => id !== principal.loginId);
    await this.accounts.setPassword(account.id, await hashPassword(newPassword), false);
    await this.logins.closeAccount(account.id, principal.loginId);
    for (const { id } of others) this.signedOut(principal, id);
    await this.audit.record('password_changed', { by: principal, address });
  }

  openLogins(principal: AccountPrincipal): Promise<readonly Login[]> {
    return this.logins.ofAccount(principal.accountId);
  }

  /** Ends one of his sessions elsewhere; somebody else's is not there. */
  async revoke(principal: AccountPrincipal, loginId: string, address: string): Promise<void> {
    const login = await this.logins.byId(loginId);
    if (login?.accountId !== principal.accountId) throw new AppError('NOT_FOUND');
    await this.logins.close(loginId);
    this.signedOut(principal, loginId);
    await this.audit.record('login_revoked', { by: principal, subject: loginId, address });
  }

  /** At once after the commit, before the audit log: sockets believe what they read until they are told otherwise. */
  private signedOut(principal: Principal, loginId: string): void {
    this.changes.publish({ principalKey: principalKey(principal), loginId, reason: 'signed_out' });
  }
}
