import type { SessionStatus } from '@diemcau/planning';
import type {
  ActorRef,
  AgendaItem,
  PlannedBatch,
  Chair,
  FloorRegistration,
  Millis,
  Person,
  PlanChange,
  PlanPoint,
  Quorum,
} from '@diemcau/session';
import type { ConferenceFormat, ConferenceType } from './conferences.js';

/** A sitting in a list; times are those in force, after any rescheduling. */
export interface SessionSummary {
  readonly id: string;
  readonly conferenceId: string;
  readonly version: number;
  readonly title: string;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly status: SessionStatus;
}

export interface ConferenceView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly type: ConferenceType;
  readonly hostAgency: string;
  readonly standingAgency: string | null;
  readonly chairs: readonly Chair[];
  readonly actingChairId: string | null;
  readonly secretary: Person | null;
  readonly mc: Person | null;
  readonly format: ConferenceFormat;
  readonly secrecy: 'none';
  readonly hall: string;
  readonly quorum: Quorum | null;
  /** Derived from its sittings. */
  readonly status: SessionStatus;
  readonly sessions: readonly SessionSummary[];
}

export interface ConferencesView {
  readonly total: number;
  readonly conferences: readonly ConferenceView[];
}

/** A sitting in full: as drafted, or as it stands now once it was issued. */
export interface SessionView extends SessionSummary {
  readonly hall: string;
  readonly chairs: readonly Chair[];
  readonly actingChairId: string | null;
  readonly points: readonly PlanPoint[];
  readonly agenda: readonly AgendaItem[];
  readonly awards: readonly PlannedBatch[];
  /** As they stood in the draft; the speaking list has them from then on. */
  readonly registrations: readonly FloorRegistration[];
}

/** What the issuer should know; nothing is forbidden by it. */
export interface IssueWarning {
  readonly code: 'SHORT_NOTICE';
  readonly params: { readonly workingDays: number; readonly wanted: number };
}

export interface IssuedView {
  readonly seq: number;
  readonly warnings: readonly IssueWarning[];
}

/** "Thay đổi so với giấy mời", oldest first. */
export interface ChangesView {
  readonly changes: readonly (Omit<PlanChange, 'by'> & { readonly by: ActorRef | null })[];
}
