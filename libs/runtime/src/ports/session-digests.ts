import type { SessionStatus } from '@diemcau/planning';
import type { DigestChange, Millis, PointId, PointRecord, SessionId } from '@diemcau/session';

/** A sitting with the hours in force, draft or issued. */
export interface SessionSlot {
  readonly sessionId: SessionId;
  readonly conferenceId: string;
  readonly conferenceTitle: string;
  readonly title: string;
  readonly status: SessionStatus;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly hall: string;
  /** Names in order of precedence. */
  readonly chairs: readonly string[];
  readonly points: number;
  readonly confirmed: number;
  readonly declined: number;
  readonly ready: number;
}

/** What is known of sessions without opening their logs; written with the log, in the same transaction. */
export abstract class SessionDigests {
  /** Sittings that share a moment with [from, to) and are neither cancelled nor postponed, by start. */
  abstract overlapping(from: Millis, to: Millis): Promise<readonly SessionSlot[]>;
  /** Null for a session that does not exist. */
  abstract one(sessionId: SessionId): Promise<SessionSlot | null>;
  /** Sittings of a conference, whatever became of them, by start. */
  abstract ofConference(conferenceId: string): Promise<readonly SessionSlot[]>;
}

/** What became of points in ended sessions. */
export abstract class PointHistory {
  /** The last `limit` records of each point, newest first; a point without any has no entry. */
  abstract of(
    pointIds: readonly PointId[],
    limit: number,
  ): Promise<ReadonlyMap<PointId, readonly (PointRecord & { readonly sessionId: SessionId })[]>>;
}

/** Brings digests up to what was stored before there were any. */
export abstract class DigestUpkeep {
  /** Digests of conferences, and of their drafts, that have none; how many conferences there were. */
  abstract fillRecords(): Promise<number>;
  /** Sessions whose log has begun without their digest knowing. */
  abstract behind(): Promise<readonly SessionId[]>;
  abstract store(sessionId: SessionId, change: DigestChange): Promise<void>;
}
