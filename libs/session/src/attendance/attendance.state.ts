import type { ActorRef } from '../kernel/actor.js';
import type { Millis, UnitId } from '../kernel/ids.js';
import type { Table } from '../kernel/table.js';

export type DelegateStatus =
  'present' | 'substitute' | 'absent_excused' | 'absent_unexcused' | 'absent_unclassified' | 'unknown';

/** One line of the optional list by name. */
export interface NamedAttendance {
  readonly name: string;
  readonly status: DelegateStatus;
  /** Who came instead, when a substitute did. */
  readonly substituteName: string | null;
  readonly reason: string;
}

/** What is reported for a unit: absolute figures, never differences. */
export interface AttendanceReport {
  readonly present: number;
  /** Of those present, how many came instead of somebody (trong đó đi thay). */
  readonly substitutes: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly absentUnclassified: number;
  /** Guests and press, beyond those summoned. */
  readonly guests: number;
  readonly reason: string;
  readonly named: readonly NamedAttendance[];
}

/** summoned = present + absentExcused + absentUnexcused + absentUnclassified + unknown, always; unsummoned apart. */
export interface AttendanceFigures {
  readonly summoned: number;
  readonly present: number;
  readonly substitutes: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly absentUnclassified: number;
  readonly unknown: number;
  readonly unsummoned: number;
}

interface Entered<Value> {
  readonly value: Value;
  readonly at: Millis;
  /** Who entered it; a parent's operator may do so for the points below. */
  readonly by: ActorRef | null;
}

/** A late arrival or an early leaver, as minutes tell it. */
export interface Movement {
  readonly kind: 'late' | 'left_early' | 'returned';
  readonly count: number;
  readonly at: Millis;
  readonly withLeave: boolean;
  readonly who: string;
}

export interface UnitAttendance {
  readonly current: Entered<AttendanceReport>;
  /** Earlier reports, oldest first: a correction keeps both figures and both authors. */
  readonly corrected: readonly Entered<AttendanceReport>[];
}

export interface PointAttendance {
  readonly checkedIn: { readonly at: Millis; readonly by: ActorRef | null } | null;
  readonly units: Readonly<Record<UnitId, UnitAttendance>>;
  readonly movements: readonly (Movement & { readonly unitId: UnitId })[];
}

/** What the secretary lets absences and delegates nobody accounted for become at the lock; null when there were none. */
export type RestClass = 'absent_excused' | 'absent_unexcused' | null;

export interface AttendanceState {
  /** Chốt điểm danh; `classifyRest` acts on every figure from then on, so that no report is rewritten. */
  readonly locked: { readonly at: Millis; readonly classifyRest: RestClass } | null;
  readonly points: Table<PointAttendance>;
}

export const emptyAttendance: AttendanceState = { locked: null, points: {} };
