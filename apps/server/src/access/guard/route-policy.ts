import type { Principal } from '@diemcau/runtime';
import type { Actor, Role } from '@diemcau/session';
import type { Policy } from '../../platform/http/allow.js';

const GLOBALLY: readonly Policy[] = ['admin', 'organizer'];

/** Roles that hold outside any conference. */
const globalRolesOf = (principal: Principal): readonly Role[] =>
  principal.kind === 'account' ? principal.globalRoles : [];

/** Whether one of the policies lets the caller in. `roles`: what he holds where the route is. */
export const admits = (policies: readonly Policy[], principal: Principal, roles: readonly Role[]): boolean =>
  policies.some((policy) => {
    if (policy === 'public' || policy === 'machine') return true;
    if (policy === 'self' || policy === 'account') return principal.kind === 'account';
    if (policy === 'link') return principal.kind !== 'account';
    return roles.includes(policy);
  });

/** The roles that count: those of the actor in the conference of the route, or the global ones where it is in none. */
export const rolesThatCount = (inConference: boolean, actor: Actor | null, principal: Principal): readonly Role[] =>
  inConference ? (actor?.roles ?? []) : globalRolesOf(principal).filter((role) => GLOBALLY.includes(role as Policy));
