import type { PresenceState } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';

export interface PresenceRules {
  readonly graceMs: number;
  readonly heartbeatLateMs: number;
  readonly massWindowMs: number;
}

/** What presence knows of one point that was heard of since the service started. */
export interface PointPresence {
  readonly pointId: PointId;
  /** Connections of its devices. */
  readonly lines: Set<string>;
  state: PresenceState;
  /** When `state` began. */
  since: number;
  heardAt: number;
  /** When it went silent lately; three times in five minutes make it unstable. */
  drops: readonly number[];
}

export const FLAP_WINDOW_MS = 300_000;
export const FLAPS = 3;
