import { type Refused, refuse } from '../kernel/decision.js';
import type { LifecycleState, Phase } from './lifecycle.state.js';

type PhaseName = Phase['phase'];

/** From the invitation to the end of the sitting. */
export const BEFORE_END: readonly PhaseName[] = ['issued', 'rehearsing', 'live', 'paused'];

/** While people are connected: the rehearsal and the sitting itself. */
export const RUNNING: readonly PhaseName[] = ['rehearsing', 'live', 'paused'];

/** From the opening to the end, breaks included. */
export const OPENED: readonly PhaseName[] = ['live', 'paused'];

/** The refusal when the session is in none of these phases; null when it is. */
export const outside = (state: { readonly lifecycle: LifecycleState }, phases: readonly PhaseName[]): Refused | null =>
  phases.includes(state.lifecycle.current.phase)
    ? null
    : refuse('WRONG_PHASE', { phase: state.lifecycle.current.phase });
