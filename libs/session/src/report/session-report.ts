import {
  attendanceByParent,
  attendanceTotals,
  type AttendanceTotals,
  type ParentTotals,
} from '../attendance/attendance-totals.js';
import { presenceIntervals, type PresenceInterval } from '../attendance/presence-intervals.js';
import { awardSummary, type BatchSummary } from '../award/award-summary.js';
import type { Incident } from '../incident/incident.state.js';
import type { Millis } from '../kernel/ids.js';
import { tableEntries } from '../kernel/table.js';
import type { Outage } from '../outage/outage.state.js';
import type { PlanChange } from '../plan/plan.state.js';
import type { Phase } from '../lifecycle/lifecycle.state.js';
import { quorum, type QuorumCount } from '../quorum.js';
import type { IssuedSession } from '../session.state.js';
import { agendaLog, type ItemRun } from './agenda-log.js';
import { type SpeakingTurn, speakingLog, writtenContributions } from './speaking-log.js';

/** What the papers of a session are written from: figures by district, who spoke, awards, incidents, changes. */
export interface SessionReport {
  readonly phase: Phase;
  readonly attendance: AttendanceTotals;
  readonly attendanceByParent: readonly ParentTotals[];
  /** Late arrivals and leavers. */
  readonly presence: readonly PresenceInterval[];
  readonly quorum: QuorumCount | null;
  readonly agenda: readonly ItemRun[];
  readonly speaking: readonly SpeakingTurn[];
  readonly written: readonly SpeakingTurn[];
  readonly awards: readonly BatchSummary[];
  readonly incidents: readonly Incident[];
  readonly outages: readonly Outage[];
  readonly changes: readonly PlanChange[];
}

/** The report at a moment; after the conclusion it no longer depends on it. */
export const sessionReport = (state: IssuedSession, now: Millis): SessionReport => ({
  phase: state.lifecycle.current,
  attendance: attendanceTotals(state),
  attendanceByParent: attendanceByParent(state),
  presence: presenceIntervals(state),
  quorum: quorum(state),
  agenda: agendaLog(state, now),
  speaking: speakingLog(state, now),
  written: writtenContributions(state, now),
  awards: awardSummary(state),
  incidents: tableEntries(state.incidents.incidents)
    .map(([, incident]) => incident)
    .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1)),
  outages: state.outage.outages,
  changes: state.plan.changes,
});
