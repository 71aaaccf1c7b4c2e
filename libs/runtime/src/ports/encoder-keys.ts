import type { Millis, PointId, SessionId } from '@diemcau/session';

/** What a point's encoder proves itself with, in one session. The key is derived from id and issue, never kept. */
export interface EncoderKey {
  readonly id: string;
  readonly sessionId: SessionId;
  readonly pointId: PointId;
  /** Grows with each renewal; the keys of earlier issues are worth nothing. */
  readonly issue: number;
  /** Wall time of this issue. */
  readonly issuedAt: Millis;
  readonly revokedAt: Millis | null;
  /** When an encoder last came with this issue; null: never. */
  readonly lastUsedAt: Millis | null;
}

export abstract class EncoderKeys {
  /** The key that the point has in the session: this one, if it had none. */
  abstract keep(key: EncoderKey): Promise<EncoderKey>;
  abstract byId(id: string): Promise<EncoderKey | null>;
  abstract ofPoint(sessionId: SessionId, pointId: PointId): Promise<EncoderKey | null>;
  /** By point. */
  abstract ofSession(sessionId: SessionId): Promise<readonly EncoderKey[]>;
  /** Replaces a key, provided that its issue is still `expectedIssue`. */
  abstract replace(key: EncoderKey, expectedIssue: number): Promise<'done' | 'stale'>;
  /** An encoder came with this issue; what is not the issue of today any more is not noted. */
  abstract used(id: string, issue: number, at: Millis): Promise<void>;
}
