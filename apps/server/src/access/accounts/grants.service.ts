import type { GrantBody } from '@diemcau/contract';
import {
  type Account,
  AccountStore,
  Clock,
  type Grant,
  type GrantedRole,
  type Principal,
  SessionDirectoryInfo,
  principalKey,
} from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Audit } from '../audit/audit.service.js';
import { AccountEnd } from './account-end.js';

/** Who is what in a conference. */
@Injectable()
export class Grants {
  constructor(
    private readonly accounts: AccountStore,
    private readonly directory: SessionDirectoryInfo,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly end: AccountEnd,
  ) {}

  async of(conferenceId: string): Promise<readonly (Grant & { readonly account: Account })[]> {
    const grants = await this.accounts.grantsIn(conferenceId);
    const complete = await Promise.all(
      grants.map(async (grant) => ({ ...grant, account: await this.accounts.byId(grant.accountId) })),
    );
    return complete.flatMap(({ account, ...grant }) => (account === null ? [] : [{ ...grant, account }]));
  }

  /** Replaces the roles of an account; live sockets of it are asked again at once. */
  async set(conferenceId: string, { username, roles }: GrantBody, by: Principal, address: string): Promise<void> {
    const account = await this.accounts.byUsername(username);
    if (account === null || !(await this.directory.conferenceExists(conferenceId))) throw new AppError('NOT_FOUND');
    await this.write(account.id, conferenceId, roles, by, address);
  }

  /** Whoever creates a conference organizes it. */
  async toCreator(conferenceId: string, creator: Principal, address: string): Promise<void> {
    if (creator.kind === 'account') await this.write(creator.accountId, conferenceId, ['organizer'], creator, address);
  }

  private async write(
    accountId: string,
    conferenceId: string,
    roles: readonly GrantedRole[],
    by: Principal,
    address: string,
  ): Promise<void> {
    await this.accounts.grant({ accountId, conferenceId, roles }, principalKey(by), this.clock.wall());
    this.end.changed(accountId);
    await this.audit.record('grants_changed', { by, subject: accountId, conferenceId, address, detail: { roles } });
  }
}
