/** How the service reaches LiveKit, and how clients do (behind a proxy the two differ). */
export interface LivekitSettings {
  /** ws(s) or http(s) address of the server's API. */
  readonly apiUrl: string;
  /** ws(s) address that browsers connect to. */
  readonly clientUrl: string;
  /** Another one for pages of these origins. */
  readonly clientUrls?: ReadonlyMap<string, string>;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Seconds that one call may take; 4 when absent. */
  readonly requestTimeout?: number;
}

/** The server itself tries for more than 10 s to reach a dead media node; the reconciler comes back sooner than that. */
export const REQUEST_TIMEOUT_S = 4;

/** A sitting lasts all day with its hall empty over noon. The same for a room made by us and one that a join makes. */
export const ROOM_TIMEOUTS = { emptyTimeout: 43_200, departureTimeout: 43_200 } as const;

export const TOKEN_TTL_S = 600;
