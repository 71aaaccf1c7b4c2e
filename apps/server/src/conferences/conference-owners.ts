import { AccountStore, type ConferenceScope, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { Grants } from '../access/accounts/grants.service.js';

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

  /** Gives him the conference, before it exists. */
  own(conferenceId: string, creator: Principal, address: string): Promise<void> {
    return this.grants.toCreator(conferenceId, creator, address);
  }
}
