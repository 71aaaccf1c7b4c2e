import { type AccessChange, AccessChanges, LoginStore } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';

/** Ends what an account has open, and tells live sockets. */
@Injectable()
export class AccountEnd {
  constructor(
    private readonly logins: LoginStore,
    private readonly changes: AccessChanges,
  ) {}

  async of(accountId: string, reason: AccessChange['reason']): Promise<void> {
    try {
      await this.logins.closeAccount(accountId, null);
    } finally {
      // Whatever becomes of its cookies, it may do less already.
      this.changes.publish({ principalKey: `account:${accountId}`, loginId: null, reason });
    }
  }

  /** What it may do has changed; its sessions stay. */
  changed(accountId: string): void {
    this.changes.publish({ principalKey: `account:${accountId}`, loginId: null, reason: 'grants' });
  }
}
