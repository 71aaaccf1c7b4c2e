import { AccountStore, Clock, type ConferenceScope, type Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
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
    private readonly clock: Clock,
  ) {}

  async scopeOf(principal: Principal): Promise<ConferenceScope> {
    if (principal.kind !== 'account') return [];
    if (principal.globalRoles.includes('admin')) return 'all';
    return (await this.accounts.grantsOf(principal.accountId)).map((grant) => grant.conferenceId);
  }

  creator(principal: Principal): Creator {
    if (principal.kind !== 'account') throw new AppError('FORBIDDEN');
    const { accountId } = principal;
    return {
      name: accountId,
      own: (conferenceId) =>
        this.accounts.grant({ accountId, conferenceId, roles: ['organizer'] }, accountId, this.clock.wall()),
    };
  }
}
