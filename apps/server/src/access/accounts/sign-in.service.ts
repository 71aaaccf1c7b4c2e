import type { LoginBody } from '@diemcau/contract';
import { AccountStore } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Audit } from '../audit/audit.service.js';
import type { Origin } from '../caller.js';
import { Logins, type OpenedLogin } from '../logins/logins.js';
import { Principals } from '../logins/principals.js';
import { Throttles } from '../throttles.js';
import { isPassword } from './passwords.js';

/** What a person typed as his name, as far as it may stand in the audit log. */
const typedName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9._-]/gu, '?');

/** Username and password against a cookie session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountStore,
    private readonly logins: Logins,
    private readonly principals: Principals,
    private readonly throttles: Throttles,
    private readonly audit: Audit,
  ) {}

  /** @throws AppError BAD_CREDENTIALS, the same for an unknown name, a wrong password and a disabled account. */
  async signIn({ username, password }: LoginBody, origin: Origin): Promise<OpenedLogin> {
    const { loginPerAccount, loginPerAddress } = this.throttles;
    const name = typedName(username);
    await loginPerAddress.attempt(origin.address);
    await loginPerAccount.attempt(name);
    const account = await this.accounts.byUsername(name);
    const right = await isPassword(password, account?.passwordHash ?? null);
    if (!right || account?.disabledAt !== null) {
      await this.audit.record('login', { outcome: 'BAD_CREDENTIALS', subject: name, address: origin.address });
      throw new AppError('BAD_CREDENTIALS');
    }
    await loginPerAccount.forget(name);
    await loginPerAddress.takeBack(origin.address);
    const opened = await this.logins.openAccount(account, origin);
    const by = await this.principals.ofLogin(opened.login);
    await this.audit.record('login', { by, subject: name, address: origin.address });
    return opened;
  }
}
