import type { Role } from '@diemcau/session';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/**
 * Who may call a route. `public`: anyone. `machine`: a caller without cookies that the route verifies by itself (webhook,
 * encoder). `account`: any signed-in account; `self`: also one that must first change its password. `link`: whoever holds a point's or a board's link. A role: in the conference of the
 * route's `:sessionId` or `:conferenceId`; without one of these, a role that holds everywhere (admin, and organizer of new conferences).
 */
export type Policy = 'public' | 'machine' | 'account' | 'self' | 'link' | Exclude<Role, 'system'>;

export const POLICY = 'diemcau:allow';

/** Every route says who may call it; one that does not is refused to everybody. */
export const Allow = (...policies: readonly [Policy, ...Policy[]]): CustomDecorator => SetMetadata(POLICY, policies);
