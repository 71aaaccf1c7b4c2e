/** A media server. */
export interface LivekitConfig {
  /** Of its API, which the service calls. */
  readonly url: string;
  /** The ws(s) address that pages are sent to. */
  readonly clientUrl: string;
  /** Another one for pages that came through these public origins: from inside and from outside it may be reached differently. */
  readonly clientUrls: ReadonlyMap<string, string>;
  readonly apiKey: string;
  readonly apiSecret: string;
}

interface BootstrapAdmin {
  readonly username: string;
  readonly password: string;
}

/** How many attempts the doors of access take before they answer TOO_MANY_REQUESTS. */
interface ThrottleConfig {
  /** Wrong passwords per account and quarter of an hour. */
  readonly loginPerAccount: number;
  /** Wrong passwords per address and quarter of an hour: a whole province may sit behind one. */
  readonly loginPerAddress: number;
  /** Wrong short codes per address and hour. */
  readonly shortCodePerAddress: number;
  /** Wrong telephone digits per short code and day. */
  readonly shortCodePerCode: number;
}

/** Injects the `ServerConfig`. */
export const SERVER_CONFIG = Symbol('ServerConfig');

/** Everything the service can be told from outside, checked before anything starts. */
export interface ServerConfig {
  readonly port: number;
  readonly host: string;
  /** Folder of the database and of generated secrets. */
  readonly dataDir: string;
  /** Origins that pages of this service are served from; empty means the service's own address. */
  readonly publicOrigins: readonly string[];
  readonly livekit: LivekitConfig | null;
  /** Further media servers by name, for sittings that are put on one of them. */
  readonly livekitClusters: ReadonlyMap<string, LivekitConfig>;
  /** Secret from which the tokens of access links are derived. */
  readonly serverKey: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly bootstrapAdmin: BootstrapAdmin | null;
  /** Lets an admin move the session clock; `startAt` puts it at a moment at the start. Null: the clock cannot be moved. */
  readonly demoClock: { readonly startAt: number | null } | null;
  /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  readonly sessionIdleHours: number;
  readonly sessionMaxHours: number;
  readonly throttle: ThrottleConfig;
  /** How many points with media of their own the media servers are planned for; more are warned of before a session is issued. */
  readonly mediaMaxPoints: number;
}
