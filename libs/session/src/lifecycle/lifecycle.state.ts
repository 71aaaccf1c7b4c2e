import type { Millis } from '../kernel/ids.js';

export type Phase =
  | { readonly phase: 'issued' }
  | { readonly phase: 'rehearsing'; readonly since: Millis }
  | { readonly phase: 'live'; readonly openedAt: Millis }
  | { readonly phase: 'paused'; readonly openedAt: Millis; readonly since: Millis; readonly reason: string }
  | { readonly phase: 'concluded'; readonly openedAt: Millis; readonly concludedAt: Millis }
  | { readonly phase: 'archived'; readonly openedAt: Millis; readonly concludedAt: Millis }
  | { readonly phase: 'postponed'; readonly reason: string }
  | { readonly phase: 'cancelled'; readonly reason: string };

/**
 * `rehearsed` tells whether a rehearsal was ever held, so that readiness may ask for its result; `rehearsals` how many have begun,
 * `roomRenewals` how often everybody was sent out of the media room into a new one: the numbers of media rooms follow from both.
 */
export interface LifecycleState {
  readonly current: Phase;
  readonly rehearsed: boolean;
  readonly rehearsals: number;
  readonly roomRenewals: number;
}
