import type { ConferenceFormat, ConferenceType } from '@diemcau/contract';
import type { Editor } from './editor.js';
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
  /** What is asked of the participants; several lines. */
  readonly requirements: string | null;
  readonly contact: { readonly name: string; readonly phone: string } | null;
  readonly createdAt: Millis;
  readonly createdBy: string;
  /** Of the version that stands here. */
  readonly changedAt: Millis;
  readonly changedBy: Editor;
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
  /** The media server that its rooms are on, by its name in the configuration; null is the one of the service. */
  readonly mediaCluster: string | null;
  /** Of the version that stands here. */
  readonly changedAt: Millis;
  readonly changedBy: Editor;
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

/** What becomes of who takes part: `all` is these and nobody else; `some` leaves the others as they are. */
export type ParticipationWrite =
  | { readonly kind: 'all'; readonly participations: readonly Participation[] }
  | {
      readonly kind: 'some';
      /** Points that take part already. */
      readonly put: readonly Participation[];
      readonly removed: readonly PointId[];
    };

/** A sitting as it is to be. `fields`: the parts that differ from the version before. */
export interface SessionWrite {
  /** `version` is the new one, one above the one it must still have; `position` is not written. */
  readonly session: PlannedSession;
  readonly fields: readonly string[];
  readonly participations: ParticipationWrite | null;
  /** Its new place among the sittings; null leaves it. The others keep their order, and their versions. */
  readonly place: number | null;
}

/** One save of a draft. */
export interface DraftEdit {
  readonly record: 'conference' | 'session';
  readonly recordId: string;
  /** The one that it made. */
  readonly version: number;
  /** Of the record, afterwards. */
  readonly title: string;
  readonly at: Millis;
  readonly by: Editor;
  /** What it changed; `created` and `deleted` stand alone. */
  readonly fields: readonly string[];
}

/** Which conferences the caller may see: all, or these. */
export type ConferenceScope = 'all' | readonly string[];

/** `frozen`: a sitting was issued, so the record no longer changes. */
export type RecordChange = 'done' | 'stale' | 'frozen' | 'missing';

/** Every write of participations may throw UnknownPoint; then nothing was written. Each write notes its edit with it. */
export abstract class Conferences {
  abstract add(conference: Conference, drafts: readonly SessionDraft[]): Promise<void>;
  abstract byId(id: string): Promise<Conference | null>;
  /** Sittings of these conferences, in their order, without participations. */
  abstract sessionsOf(conferenceIds: readonly string[]): Promise<readonly PlannedSession[]>;
  abstract session(id: SessionId): Promise<PlannedSession | null>;
  /** In the order they were given; of these points only, when they are named. */
  abstract participations(sessionId: SessionId, pointIds?: readonly PointId[]): Promise<readonly Participation[]>;
  /** The points that take part, in the order of the participations. */
  abstract pointIds(sessionId: SessionId): Promise<readonly PointId[]>;
  /** As the last sitting of its conference, wherever `position` would have it. */
  abstract addSession(draft: SessionDraft): Promise<'done' | 'missing'>;
  /** `version` is the new one, one above the one it must still have; refused when a sitting is frozen. */
  abstract change(conference: Conference, fields: readonly string[]): Promise<RecordChange>;
  abstract changeSession(write: SessionWrite): Promise<RecordChange>;
  /** With its sittings, their links, and everybody's part in it; refused when any sitting is frozen. */
  abstract remove(id: string, version: number): Promise<RecordChange>;
  /** With its participations and links; the edits stay with the conference. */
  abstract removeSession(id: SessionId, version: number, by: Editor, at: Millis): Promise<RecordChange>;
  /** Newest first. */
  abstract edits(
    conferenceId: string,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly edits: readonly DraftEdit[] }>;
  /** What became of one record since `version`, oldest first. */
  abstract editsSince(record: DraftEdit['record'], recordId: string, version: number): Promise<readonly DraftEdit[]>;
  /** Freezes the session when both records still have these versions; a frozen one stays so. */
  abstract freeze(session: PlannedSession, conference: Conference, at: Millis): Promise<RecordChange>;
  /** Takes the freeze back when the session was not issued after all. */
  abstract thaw(sessionId: SessionId): Promise<void>;
}
