import type { Millis, PointId } from '../kernel/ids.js';
import type { Phase } from '../lifecycle/lifecycle.state.js';

/** What lists and searches need of an issued session, so that they need not replay its log. */
export interface SessionDigest {
  readonly phase: Phase['phase'];
  readonly title: string;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly hall: string;
  /** In order of precedence. */
  readonly chairs: readonly string[];
  readonly points: number;
  readonly confirmed: number;
  readonly declined: number;
  readonly ready: number;
}

/** How one point fared in one ended session: its line in the history of the point. */
export interface PointRecord {
  readonly pointId: PointId;
  readonly startsAt: Millis;
  /** Null when nobody checked in. */
  readonly checkedInAt: Millis | null;
  /** Checked in after the opening. */
  readonly late: boolean;
  readonly lostCount: number;
  readonly lostMs: Millis;
  readonly weakCount: number;
  readonly helpCount: number;
  readonly summoned: number;
  readonly present: number;
}
