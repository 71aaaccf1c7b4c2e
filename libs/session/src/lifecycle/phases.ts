import { type Refused, refuseIf } from '../kernel/decision.js';
import type { LifecycleState, Phase } from './lifecycle.state.js';
import { BEFORE_END } from './phase-guard.js';

/** As long as anything may still be planned: a postponed session, too, may get another hall or another programme. */
export const PLANNING: readonly Phase['phase'][] = [...BEFORE_END, 'postponed'];

/** Who speaks and what is on is decided while the sitting runs, and only then. */
export const needLive = (state: { readonly lifecycle: LifecycleState }): Refused | null =>
  refuseIf(state.lifecycle.current.phase !== 'live', 'NOT_LIVE', { phase: state.lifecycle.current.phase });
