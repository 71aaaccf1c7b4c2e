import type { Clock, Ids, MediaServer, SessionDirectoryInfo, Timers } from '@diemcau/runtime';
import type { DestinationStream } from 'pino';
import type { LiveSettings } from '../live/live.settings.js';

/** Injects the `ServerOverrides`. */
export const SERVER_OVERRIDES = Symbol('ServerOverrides');

/** What a test puts in the place of the process's own. */
export interface ServerOverrides {
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly ids?: Ids;
  /** What access knows of sessions, instead of the records of planning. */
  readonly directory?: SessionDirectoryInfo;
  /** A media server, instead of the one of the configuration. */
  readonly media?: MediaServer;
  /** Further ones, instead of those that the configuration has under these names. */
  readonly mediaClusters?: Readonly<Record<string, MediaServer>>;
  /** Figures of the socket door, shortened so that a test need not wait. */
  readonly live?: Partial<LiveSettings>;
  /** Where log lines go instead of standard output; the first server of a process decides for all of them. */
  readonly logStream?: DestinationStream;
}
