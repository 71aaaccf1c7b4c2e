import {
  AccountStore,
  LoginStore,
  type Principal,
  type SessionAccess,
  SessionDirectoryInfo,
  principalKey,
} from '@diemcau/runtime';
import type { Actor, Audience, Role, SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Principals } from './logins/principals.js';

/** Where somebody wants to act. */
export type Scope = { readonly sessionId: SessionId } | { readonly conferenceId: string };

const audienceOf = (actor: Actor): Audience => {
  if (actor.pointId !== null) return { kind: 'point', pointId: actor.pointId };
  return actor.roles.includes('board') ? { kind: 'public' } : { kind: 'desk' };
};

/** What somebody is in a conference; asked of the records each time, never remembered. */
@Injectable()
export class AccessService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly logins: LoginStore,
    private readonly directory: SessionDirectoryInfo,
    private readonly principals: Principals,
  ) {}

  /** As whom the principal acts there; null when he is nobody there. */
  async actorFor(principal: Principal, scope: Scope): Promise<Actor | null> {
    const { name } = principal;
    if (principal.kind === 'account') {
      const roles = await this.rolesOf(principal.accountId, scope);
      return roles.length === 0 ? null : { id: principal.accountId, name, roles, pointId: null };
    }
    if (!('sessionId' in scope) || scope.sessionId !== principal.sessionId) return null;
    return principal.kind === 'point'
      ? { id: principal.linkId, name, roles: ['operator'], pointId: principal.pointId }
      : { id: principal.linkId, name, roles: ['board'], pointId: null };
  }

  /** What the principal is in a session now; null when his login, link, account or role is gone. */
  async accessOf(seen: Principal, sessionId: SessionId): Promise<SessionAccess | null> {
    const login = await this.logins.byId(seen.loginId);
    const principal = login && (await this.principals.ofLogin(login));
    if (principal === null || (principal.kind === 'account' && principal.mustChangePassword)) return null;
    const actor = await this.actorFor(principal, { sessionId });
    if (actor === null) return null;
    const deviceId = principal.kind === 'account' ? principal.loginId : principal.deviceId;
    return { principal, principalKey: principalKey(principal), actor, audience: audienceOf(actor), deviceId };
  }

  private async rolesOf(accountId: string, scope: Scope): Promise<readonly Role[]> {
    const account = await this.accounts.byId(accountId);
    if (account?.disabledAt !== null) return [];
    const conferenceId = 'conferenceId' in scope ? scope.conferenceId : await this.conferenceOf(scope.sessionId);
    if (conferenceId === null) return [];
    const granted = await this.accounts.rolesIn(accountId, conferenceId);
    // A global organizer creates conferences; what he may do in one he is granted there.
    return account.globalRoles.includes('admin') ? ['admin', ...granted] : granted;
  }

  private async conferenceOf(sessionId: SessionId): Promise<string | null> {
    return (await this.directory.session(sessionId))?.conferenceId ?? null;
  }
}
