export const LIVE_SETTINGS = Symbol('LiveSettings');

/** Figures of the socket door; tests shorten them. */
export interface LiveSettings {
  /** A point that is gone for longer is lost. */
  readonly graceMs: number;
  /** A client that has not been heard of for longer is suspect, though its line is open. */
  readonly heartbeatLateMs: number;
  /** How often presence is looked over. */
  readonly presenceSweepMs: number;
  /** Losses that begin within this time of each other may be one. */
  readonly massWindowMs: number;
  /** Commands per second and at once, for a point and for a desk. */
  readonly pointRate: { readonly perSecond: number; readonly burst: number };
  readonly deskRate: { readonly perSecond: number; readonly burst: number };
  /** Commands refused as too fast before the line is closed. */
  readonly tooFastLimit: number;
  /** Failed handshakes per address and minute: a whole province may sit behind one address. */
  readonly failedHandshakes: number;
}

export const LIVE_DEFAULTS: LiveSettings = {
  graceMs: 30_000,
  heartbeatLateMs: 18_000,
  presenceSweepMs: 1_000,
  massWindowMs: 10_000,
  pointRate: { perSecond: 10, burst: 20 },
  deskRate: { perSecond: 30, burst: 60 },
  tooFastLimit: 100,
  failedHandshakes: 6_000,
};
