import type { Ack } from '@diemcau/contract';
import type { SessionStatus } from '@diemcau/planning';
import type { IssuedSession, SessionId } from '@diemcau/session';
import type { Moment } from '../../mailbox/moment.js';
import type { Submission } from '../../mailbox/submission.js';
import type { PlannedSession } from '../../ports/conferences.js';

/** What planning needs of the directory of mailboxes. */
export interface SessionMailboxes {
  moment(sessionId: SessionId): Promise<Moment>;
  begun(sessionId: SessionId): Promise<boolean>;
  submit(sessionId: SessionId, submission: Submission): Promise<Ack>;
}

/** An issued session at one position of its log. */
export interface IssuedMoment {
  readonly seq: number;
  readonly state: IssuedSession;
}

type Known = Pick<PlannedSession, 'id' | 'frozenAt'>;

/** What the logs say of planned sessions; a draft has no log, and none is opened for it. */
export class SessionStates {
  constructor(private readonly mailboxes: SessionMailboxes) {}

  /** Null before it was issued. */
  async of(session: Known): Promise<IssuedSession | null> {
    return (await this.moment(session))?.state ?? null;
  }

  /** With how far its log was; null before it was issued. */
  async moment(session: Known): Promise<IssuedMoment | null> {
    if (session.frozenAt === null) return null;
    const { seq, state } = await this.mailboxes.moment(session.id);
    return state.status === 'issued' ? { seq, state } : null;
  }

  /** Whether its log holds anything. */
  begun(sessionId: SessionId): Promise<boolean> {
    return this.mailboxes.begun(sessionId);
  }

  submit(sessionId: SessionId, submission: Submission): Promise<Ack> {
    return this.mailboxes.submit(sessionId, submission);
  }
}

export const statusOf = (state: IssuedSession | null): SessionStatus => state?.lifecycle.current.phase ?? 'draft';
