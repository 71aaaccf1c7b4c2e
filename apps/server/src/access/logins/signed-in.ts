import type { MeAnswer } from '@diemcau/contract';
import { type AccountPrincipal, AccountStore, type LinkPrincipal, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { AppError } from '../../platform/errors/app-error.js';
import type { Origin } from '../caller.js';
import { asOf, giveCookie } from './cookies.js';
import type { OpenedLogin } from './logins.js';
import { Principals } from './principals.js';

const linkPart = (principal: LinkPrincipal): MeAnswer['link'] => ({
  linkId: principal.linkId,
  sessionId: principal.sessionId,
  pointId: principal.kind === 'point' ? principal.pointId : null,
  deviceId: principal.deviceId,
});

/** Tells somebody who he is to the service. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly principals: Principals,
    private readonly accounts: AccountStore,
  ) {}

  /** Hands the cookie of a new session over. */
  async give(opened: OpenedLogin, origin: Origin, response: Response): Promise<MeAnswer> {
    const principal = await this.principals.ofLogin(opened.login);
    // Disabled or revoked between the judging and here.
    if (principal === null) throw new AppError('UNAUTHENTICATED');
    giveCookie(response, opened, origin);
    return this.describe(principal);
  }

  async describe(principal: Principal): Promise<MeAnswer> {
    const { kind, name, expiresAt } = principal;
    const common = { kind, name, expiresAt, as: asOf(principal) };
    return principal.kind === 'account'
      ? { ...common, account: await this.accountPart(principal), link: null }
      : { ...common, account: null, link: linkPart(principal) };
  }

  private async accountPart({
    accountId,
    globalRoles,
    mustChangePassword,
  }: AccountPrincipal): Promise<MeAnswer['account']> {
    const [account, grants] = await Promise.all([this.accounts.byId(accountId), this.accounts.grantsOf(accountId)]);
    return {
      id: accountId,
      username: account?.username ?? '',
      globalRoles: [...globalRoles],
      mustChangePassword,
      grants: grants.map(({ conferenceId, roles }) => ({ conferenceId, roles: [...roles] })),
    };
  }
}
