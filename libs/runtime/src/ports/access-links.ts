import type { Millis, PointId, SessionId } from '@diemcau/session';

/** A printed way in for one point or one board of one session. Its token is derived from id and issue, never kept. */
export interface AccessLink {
  readonly id: string;
  readonly kind: 'point' | 'board';
  readonly conferenceId: string;
  readonly sessionId: SessionId;
  /** Null for a board. */
  readonly pointId: PointId | null;
  /** Name of the point or of the board, as printed beside the link. */
  readonly label: string;
  /** Grows with each re-issue; the tokens of earlier issues are worth nothing. */
  readonly issue: number;
  /** Session clock; null: at any time before the end. */
  readonly notBefore: number | null;
  /** Session clock; null: it follows the session and ends a day after it, also when that is moved. */
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  /** Which of the possible short codes of this issue it has; moved on when another link already had the same. */
  readonly codeAttempt: number;
  readonly codeHash: string;
}

export abstract class LinkStore {
  /**
   * Adds all of them at once or none. A point that has a link in the session already keeps that one. `codeTaken`: a short code
   * met another link's, nothing was added, try other codes.
   */
  abstract addAll(links: readonly AccessLink[]): Promise<'done' | 'codeTaken'>;
  abstract byId(id: string): Promise<AccessLink | null>;
  abstract byCodeHash(codeHash: string): Promise<AccessLink | null>;
  /** By id. */
  abstract ofSession(sessionId: SessionId): Promise<readonly AccessLink[]>;
  /** Replaces a link, provided that its issue is still `expectedIssue`. */
  abstract replace(link: AccessLink, expectedIssue: number): Promise<'done' | 'stale' | 'codeTaken'>;
  /** Those of `candidates` that some link has already. */
  abstract takenCodes(candidates: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A link that somebody opened, or whose short code he typed, since it was last issued. */
export interface LinkOpening {
  readonly linkId: string;
  /** Null for a board. */
  readonly pointId: PointId | null;
  /** Session clock. */
  readonly firstAt: Millis;
  readonly lastAt: Millis;
}

/** Which links were opened; what is written here is written with the login. */
export abstract class LinkOpenings {
  abstract ofSession(sessionId: SessionId): Promise<readonly LinkOpening[]>;
}
