import type { Ack } from '@diemcau/contract';
import type { SessionId, SessionState } from '@diemcau/session';
import type { MailboxParts } from '../mailbox/mailbox-parts.js';
import type { Moment } from '../mailbox/moment.js';
import { type SessionMailbox } from '../mailbox/session-mailbox.js';
import { RETRY_LATER, type Submission, SYSTEM_ACTOR } from '../mailbox/submission.js';
import type { EventLog, LoggedEvent, LogHead } from '../ports/event-log.js';
import type { Ids } from '../ports/ids.js';
import type { Liveness } from '../ports/liveness.js';
import { Heartbeat } from './heartbeat.js';
import { MailboxShelf } from './mailbox-shelf.js';
import { outageGap } from './outage-gap.js';

const SWEEP_EVERY_MS = 30_000;

export interface DirectoryParts extends MailboxParts {
  readonly liveness: Liveness;
  readonly ids: Ids;
}

/** Ended sessions are not replayed at every start; the last event tells without reading the rest. */
const hasEnded = async (log: EventLog, sessionId: SessionId): Promise<boolean> => {
  const { seq } = await log.open(sessionId);
  const [last] = await log.read(sessionId, seq - 1, 1);
  return last?.event.type === 'SessionArchived' || last?.event.type === 'SessionCancelled';
};

/** Finds the mailbox of a session, brings all running ones back at the start, and tells them how long the service was away. */
export class SessionDirectory {
  private readonly shelf: MailboxShelf;
  private readonly heartbeat: Heartbeat;
  private stopSweeping: (() => void) | null = null;

  constructor(private readonly parts: DirectoryParts) {
    this.shelf = new MailboxShelf(parts);
    this.heartbeat = new Heartbeat(parts);
  }

  /** Loads every session that may go on and records outages, before anybody is let in. The mark moves only after that. */
  async start(): Promise<void> {
    const lastMark = await this.parts.liveness.last();
    for (const sessionId of await this.parts.log.sessions()) {
      if (await hasEnded(this.parts.log, sessionId)) continue;
      await this.recordOutage(await this.shelf.get(sessionId), lastMark);
    }
    await this.heartbeat.start();
    this.stopSweeping = this.parts.timers.every(SWEEP_EVERY_MS, () => void this.shelf.sweep());
  }

  /** The sessions in memory; right after the start, all that may go on. */
  loaded(): readonly SessionId[] {
    return this.shelf.sessionIds;
  }

  /** Every session that has begun, whether it is in memory or not. */
  all(): Promise<readonly SessionId[]> {
    return this.parts.log.sessions();
  }

  /** Finishes what was accepted, then marks the time. */
  async stop(): Promise<void> {
    this.stopSweeping?.();
    await this.shelf.close();
    await this.heartbeat.stop();
  }

  /** Never rejects. Whether the session exists at all, and who may enter it, the door has asked before. */
  async submit(sessionId: SessionId, submission: Submission): Promise<Ack> {
    try {
      const mailbox = await this.shelf.get(sessionId);
      return await mailbox.submit(submission);
    } catch (error) {
      this.parts.report.error('a session could not be loaded', error, { sessionId });
      return RETRY_LATER;
    }
  }

  /** Position and state, which belong together. */
  async moment(sessionId: SessionId): Promise<Moment> {
    return (await this.shelf.get(sessionId)).current;
  }

  /** Whether the log holds anything of the session; asks the log itself, which a mailbox may lag behind after a fault. */
  async begun(sessionId: SessionId): Promise<boolean> {
    return (await this.parts.log.read(sessionId, 0, 1)).length > 0;
  }

  /** The same without waiting; null while the session is not in memory. */
  peek(sessionId: SessionId): Moment | null {
    return this.shelf.peek(sessionId)?.current ?? null;
  }

  async state(sessionId: SessionId): Promise<SessionState> {
    return (await this.moment(sessionId)).state;
  }

  async head(sessionId: SessionId): Promise<LogHead> {
    const { epoch, seq } = await this.moment(sessionId);
    return { epoch, seq };
  }

  /** Committed events after a position, in order, at most `limit`; none that the state does not hold yet. */
  async eventsAfter(sessionId: SessionId, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]> {
    const { seq } = await this.moment(sessionId);
    if (afterSeq >= seq) return [];
    return this.parts.log.read(sessionId, afterSeq, Math.min(limit, seq - afterSeq));
  }

  /** The number of connected points changed. */
  touchCounters(sessionId: SessionId): void {
    this.shelf.peek(sessionId)?.touchCounters();
  }

  private async recordOutage(mailbox: SessionMailbox, lastMark: number | null): Promise<void> {
    const { clock, ids, report } = this.parts;
    const gap = outageGap(mailbox.current, lastMark, clock);
    if (gap === null) return;
    const ack = await mailbox.submit({
      type: 'RecordOutage',
      data: { incidentId: ids.uuid(), ...gap },
      cmdId: ids.uuid(),
      by: SYSTEM_ACTOR,
    });
    const { sessionId } = mailbox;
    if (ack.ok) report.warn('the service was away during a session', { sessionId, ...gap });
    // Going on would move the mark, and the time away would be charged to whoever spoke.
    else if (ack === RETRY_LATER) throw new Error(`the outage of session ${sessionId} could not be stored`);
    else report.error('an outage was refused', ack.error, { sessionId, ...gap });
  }
}
