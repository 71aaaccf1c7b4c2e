import { AccountStore, type ConferenceScope, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { Grants } from '../access/accounts/grants.service.js';
import { AppError } from '../platform/errors/app-error.js';

interface Creator {
  readonly name: string;
  /** Gives him the conference, before it exists. */
  readonly own: (conferenceId: string) => Promise<void>;
}

/** Whose conferences are whose. */
@Injectable()
export class ConferenceOwners {
  constructor(
    private readonly accounts: AccountStore,
    private readonly grants: Grants,
  ) {}

  async scopeOf(principal: Principal): Promise<ConferenceScope> {
    if (principal.kind !== 'account') return [];
    if (principal.globalRoles.includes('admin')) return 'all';
    return (await this.accounts.grantsOf(principal.accountId)).map((grant) => grant.conferenceId);
  }

  creator(principal: Principal, address: string): Creator {
    if (principal.kind !== 'account') throw new AppError('FORBIDDEN');
    return {
      name: principal.accountId,
      own: (conferenceId) => this.grants.toCreator(conferenceId, principal, address),
    };
  }
}
