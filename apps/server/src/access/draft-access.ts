import { type AccessChange, AccessChanges, AccountStore, LinkStore, SessionDirectoryInfo } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';

/** Whoever has a way into a draft; their sockets are told when it is gone. */
@Injectable()
export class DraftAccess {
  constructor(
    private readonly links: LinkStore,
    private readonly accounts: AccountStore,
    private readonly directory: SessionDirectoryInfo,
    private readonly changes: AccessChanges,
  ) {}

  async ofSession(sessionId: SessionId): Promise<readonly AccessChange[]> {
    const links = await this.links.ofSession(sessionId);
    return links.map(({ id }) => ({ principalKey: `link:${id}`, loginId: null, reason: 'link_revoked' }));
  }

  async ofConference(conferenceId: string): Promise<readonly AccessChange[]> {
    const grants = await this.accounts.grantsIn(conferenceId);
    const ends: AccessChange[] = grants.map(({ accountId }) => ({
      principalKey: `account:${accountId}`,
      loginId: null,
      reason: 'grants',
    }));
    for (const { sessionId } of await this.directory.sessionsOf(conferenceId)) {
      ends.push(...(await this.ofSession(sessionId)));
    }
    return ends;
  }

  end(ends: readonly AccessChange[]): void {
    for (const change of ends) this.changes.publish(change);
  }
}
