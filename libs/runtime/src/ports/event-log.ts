import type { CommandType, DigestChange, SessionEvent, SessionId } from '@diemcau/session';

/** One event as the log keeps it: `seq` is dense per session and starts at 1. */
export interface LoggedEvent {
  readonly seq: number;
  readonly cmdId: string;
  /** Position among the events of its command; (session, cmdId, cmdIndex) is unique, so a command has one effect at most. */
  readonly cmdIndex: number;
  /** What the command was: the same cmdId with another type is not a retry. */
  readonly cmdType: CommandType;
  readonly event: SessionEvent;
}

/** A client's position is (epoch, seq); the epoch changes when a backup is restored or the log was mended by hand. */
export interface LogHead {
  readonly epoch: string;
  readonly seq: number;
}

/** Somebody else wrote to this session: the caller's state is stale and must be loaded again. */
export class EventLogConflict extends Error {
  constructor(readonly sessionId: SessionId) {
    super(`event log of session ${sessionId} moved on`);
    this.name = 'EventLogConflict';
  }
}

export abstract class EventLog {
  /** The head of a session; a session never written to gets its epoch here and seq 0. */
  abstract open(sessionId: SessionId): Promise<LogHead>;
  /**
   * Appends all events in one durable transaction, or none. `expectedSeq` is the head the caller decided on.
   * Their seq continues from it without a gap. Any other error leaves open whether they were stored: read the log to know.
   * `change` is stored in the same transaction, so that lists and histories never lag behind the log; null or absent where nothing moved.
   * @throws EventLogConflict when the head or the epoch is another one, or an event of these is already there.
   */
  abstract append(
    sessionId: SessionId,
    epoch: string,
    expectedSeq: number,
    events: readonly LoggedEvent[],
    change?: DigestChange | null,
  ): Promise<void>;
  /** Events with seq > `afterSeq` in order, at most `limit`. */
  abstract read(sessionId: SessionId, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]>;
  /** Sessions that have at least one event. */
  abstract sessions(): Promise<readonly SessionId[]>;
}
