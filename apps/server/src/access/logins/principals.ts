import { type Account, AccountStore, type Login, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import type { FoundLink } from '../links/link-lookup.js';
import { LinkLookup } from '../links/link-lookup.js';
import { Logins } from './logins.js';

const ofAccount = (login: Login, account: Account | null): Principal | null =>
  account?.disabledAt === null
    ? {
        kind: 'account',
        loginId: login.id,
        name: account.displayName,
        expiresAt: login.expiresAt,
        accountId: account.id,
        globalRoles: account.globalRoles,
        mustChangePassword: account.mustChangePassword,
      }
    : null;

const ofLink = (login: Login, found: FoundLink | null): Principal | null => {
  if (found === null || found.problem !== null || found.link.issue !== login.linkIssue) return null;
  const { link } = found;
  const common = {
    loginId: login.id,
    name: link.label,
    expiresAt: login.expiresAt,
    linkId: link.id,
    sessionId: link.sessionId,
    deviceId: login.deviceId,
  };
  return link.pointId === null ? { kind: 'board', ...common } : { kind: 'point', ...common, pointId: link.pointId };
};

/** Who stands behind a cookie, from the records of now. */
@Injectable()
export class Principals {
  constructor(
    private readonly logins: Logins,
    private readonly accounts: AccountStore,
    private readonly links: LinkLookup,
  ) {}

  async ofCookie(token: string): Promise<Principal | null> {
    const login = await this.logins.find(token);
    return login && this.ofLogin(login);
  }

  async ofLogin(login: Login): Promise<Principal | null> {
    if (login.accountId !== null) return ofAccount(login, await this.accounts.byId(login.accountId));
    return login.linkId === null ? null : ofLink(login, await this.links.byId(login.linkId));
  }
}
