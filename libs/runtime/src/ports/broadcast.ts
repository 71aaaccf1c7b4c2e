import type { NoticeCode, PointId, SessionId } from '@diemcau/session';
import type { Counters } from '@diemcau/contract';
import type { LoggedEvent } from './event-log.js';

/** The way out to live clients. Called after the commit only, in the order of seq. */
export abstract class Broadcast {
  abstract events(sessionId: SessionId, epoch: string, events: readonly LoggedEvent[]): void;
  /** Coalesced by the adapter; the newest replaces what waits. */
  abstract counters(sessionId: SessionId, counters: Counters): void;
  abstract notify(sessionId: SessionId, pointIds: readonly PointId[] | null, notice: NoticeCode): void;
}
