import type { ConferenceFormat, ConferenceType } from '@diemcau/contract';
import type {
  AgendaItem,
  PlannedBatch,
  Chair,
  FloorRegistration,
  InvitedUnit,
  Millis,
  Person,
  PointId,
  PointMode,
  Quorum,
  SessionId,
} from '@diemcau/session';

/** A conference as planned; what happens at its sittings is in their logs. */
export interface Conference {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly type: ConferenceType;
  readonly hostAgency: string;
  readonly standingAgency: string | null;
  /** In order of precedence. */
  readonly chairs: readonly Chair[];
  readonly actingChairId: string | null;
  readonly secretary: Person | null;
  readonly mc: Person | null;
  readonly format: ConferenceFormat;
  readonly hall: string;
  readonly quorum: Quorum | null;
  readonly createdAt: Millis;
  readonly createdBy: string;
}

/** One sitting (phiên) of a conference. */
export interface PlannedSession {
  readonly id: SessionId;
  readonly conferenceId: string;
  readonly version: number;
  /** Place among the sittings of the conference, from 0. */
  readonly position: number;
  readonly title: string;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly agenda: readonly AgendaItem[];
  readonly awards: readonly PlannedBatch[];
  readonly registrations: readonly FloorRegistration[];
  /** Set when it was sent for issuing: from then on the record is frozen and the log tells what changed. */
  readonly frozenAt: Millis | null;
}

/** A point that takes part in a session. */
export interface Participation {
  readonly pointId: PointId;
  readonly units: readonly InvitedUnit[];
  readonly localChair: Person | null;
  /** Null is the way the registry names. */
  readonly mode: PointMode | null;
}

export interface SessionDraft {
  readonly session: PlannedSession;
  readonly participations: readonly Participation[];
}

/** Which conferences the caller may see: all, or these. */
export type ConferenceScope = 'all' | readonly string[];

/** `frozen`: a sitting was issued, so the record no longer changes. */
export type RecordChange = 'done' | 'stale' | 'frozen' | 'missing';

/** Every write of participations may throw UnknownPoint; then nothing was written. */
export abstract class Conferences {
  abstract add(conference: Conference, drafts: readonly SessionDraft[]): Promise<void>;
  /** Newest first; those of one moment by id, the later first. */
  abstract page(
    scope: ConferenceScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly conferences: readonly Conference[] }>;
  abstract byId(id: string): Promise<Conference | null>;
  /** Sittings of these conferences, in their order, without participations. */
  abstract sessionsOf(conferenceIds: readonly string[]): Promise<readonly PlannedSession[]>;
  abstract session(id: SessionId): Promise<PlannedSession | null>;
  /** In the order they were given. */
  abstract participations(sessionId: SessionId): Promise<readonly Participation[]>;
  abstract addSession(draft: SessionDraft): Promise<void>;
  /** `version` is the new one, one above the one it must still have; refused when a sitting is frozen. */
  abstract replace(conference: Conference): Promise<RecordChange>;
  abstract replaceSession(draft: SessionDraft): Promise<RecordChange>;
  /** Freezes the session when both records still have these versions; a frozen one stays so. */
  abstract freeze(session: PlannedSession, conference: Conference, at: Millis): Promise<RecordChange>;
  /** Takes the freeze back when the session was not issued after all. */
  abstract thaw(sessionId: SessionId): Promise<void>;
}
