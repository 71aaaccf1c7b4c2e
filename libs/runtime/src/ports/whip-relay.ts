/** What the media server made of an encoder's offer. */
export interface WhipAnswer {
  readonly sdp: string;
  /** Names the ICE session, as it stands in a header; null when trickle and restart are not to be had. */
  readonly etag: string | null;
  /** Addresses of STUN and TURN, as they stand in Link headers. */
  readonly links: readonly string[];
  /** The media server's own name for the connection. */
  readonly connection: string;
}

/** Candidates, or a new ICE session when `ifMatch` is `*`. */
export interface WhipChange {
  readonly ifMatch: string;
  readonly fragment: string;
}

export interface WhipChanged {
  /** Null where there is nothing to answer. */
  readonly fragment: string | null;
  readonly etag: string | null;
}

/** `token`: of MediaTokens, for an encoder's seat in this room; it goes no further. */
export interface WhipEntry {
  readonly room: string;
  readonly token: string;
}

/**
 * The media server's own door for encoders (WHIP, RFC 9725), which outsiders do not reach. Every call may throw MediaError: `invalid`
 * for an offer or a fragment that it does not understand, `not_found` for a connection that has ended.
 */
export abstract class WhipRelay {
  abstract offer(entry: WhipEntry, sdp: string): Promise<WhipAnswer>;
  abstract change(entry: WhipEntry, connection: string, change: WhipChange): Promise<WhipChanged>;
  abstract end(entry: WhipEntry, connection: string): Promise<void>;
}
