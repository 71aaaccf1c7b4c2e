import type { Millis, PointId } from '../kernel/ids.js';
import type { Phase } from '../lifecycle/lifecycle.state.js';

/** What lists and searches need of an issued session, so that they need not replay its log. */
export interface SessionDigest {
  readonly conferenceId: string;
  readonly phase: Phase['phase'];
  /** Of the sitting; what the conference is called stands in its record. */
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
  /** Losses between the opening and the conclusion, and how long they lasted within. */
  readonly lostCount: number;
  readonly lostMs: Millis;
  /** Alarms of a weak line between the opening and the conclusion. */
  readonly weakCount: number;
  /** Help asked for at any time since the invitation. */
  readonly helpCount: number;
  readonly summoned: number;
  readonly present: number;
}
