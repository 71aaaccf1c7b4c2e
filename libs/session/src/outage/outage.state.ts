import type { Millis } from '../kernel/ids.js';

/** The service itself was away; both clocks leave it out. */
export interface Outage {
  readonly from: Millis;
  readonly to: Millis;
}

export interface OutageState {
  readonly outages: readonly Outage[];
  /** What the secretary tells of the time the service was away. */
  readonly notes: readonly { readonly occurredAt: Millis; readonly text: string }[];
}

/** A shorter gap is a restart that nobody noticed. */
export const OUTAGE_THRESHOLD_MS = 10_000;

export const emptyOutage: OutageState = { outages: [], notes: [] };
