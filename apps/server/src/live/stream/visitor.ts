import type { StreamName } from '@diemcau/contract';
import type { SessionAccess } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import type { WatchedLine } from './watched-line.js';

/** One connection that was let in, and as whom. */
export interface Visitor {
  readonly sessionId: SessionId;
  readonly line: WatchedLine;
  readonly access: SessionAccess;
  readonly streams: readonly StreamName[];
}
