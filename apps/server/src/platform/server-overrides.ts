import type { Clock, Ids, SessionDirectoryInfo, Timers } from '@diemcau/runtime';
import type { DestinationStream } from 'pino';

/** What a test puts in the place of the process's own. */
export interface ServerOverrides {
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly ids?: Ids;
  /** What access knows of sessions, instead of the records of planning. */
  readonly directory?: SessionDirectoryInfo;
  /** Where log lines go instead of standard output; the first server of a process decides for all of them. */
  readonly logStream?: DestinationStream;
}
