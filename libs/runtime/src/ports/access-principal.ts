import type { Actor, Audience, PointId, SessionId } from '@diemcau/session';

/** Rights that hold in every conference. `organizer` may create conferences; he runs only those he was granted. */
export const GLOBAL_ROLES = ['admin', 'organizer'] as const;
export type GlobalRole = (typeof GLOBAL_ROLES)[number];

/** Roles an account can be granted in one conference. */
export const GRANTED_ROLES = ['organizer', 'chair', 'secretary', 'technician', 'mc', 'reception'] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

interface Login {
  /** The cookie session this request or socket came with. */
  readonly loginId: string;
  readonly name: string;
  /** Wall time after which it is worth nothing. */
  readonly expiresAt: number;
}

export interface AccountPrincipal extends Login {
  readonly kind: 'account';
  readonly accountId: string;
  readonly globalRoles: readonly GlobalRole[];
  /** Somebody else chose his password: he may do nothing but change it. */
  readonly mustChangePassword: boolean;
}

/** Whoever opened a point's link; several devices may, each with its own id. */
export interface PointPrincipal extends Login {
  readonly kind: 'point';
  readonly linkId: string;
  readonly sessionId: SessionId;
  readonly pointId: PointId;
  readonly deviceId: string;
}

export interface BoardPrincipal extends Login {
  readonly kind: 'board';
  readonly linkId: string;
  readonly sessionId: SessionId;
  readonly deviceId: string;
}

export type LinkPrincipal = PointPrincipal | BoardPrincipal;

/** Somebody who proved who he is; what he may do is asked anew each time. */
export type Principal = AccountPrincipal | LinkPrincipal;

/** Who he is apart from the device: changes of permission are published under this key. */
export const principalKey = (principal: Principal): string =>
  principal.kind === 'account' ? `account:${principal.accountId}` : `link:${principal.linkId}`;

/** What a principal is in one session: how he acts and what he sees. */
export interface SessionAccess {
  readonly principal: Principal;
  readonly principalKey: string;
  readonly actor: Actor;
  readonly audience: Audience;
  /** The device of a link, the login of an account. */
  readonly deviceId: string;
}
