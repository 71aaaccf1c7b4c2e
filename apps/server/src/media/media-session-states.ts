import type { Ack } from '@diemcau/contract';
import type { Submission } from '@diemcau/runtime';
import type { SessionId, SessionState } from '@diemcau/session';
import { Injectable } from '@nestjs/common';

/** The sessions as media needs them. */
export interface ReadableSessions {
  state(sessionId: SessionId): SessionState | Promise<SessionState>;
  /** Every session that has begun. */
  all(): Promise<readonly SessionId[]>;
  /** For what the system reports; never rejects. */
  submit(sessionId: SessionId, submission: Submission): Promise<Ack>;
}

/**
 * The committed state of sessions, which media is projected from. Sessions need media (for their effects) and media needs
 * sessions: so whoever runs the sessions says here, once, where they can be read.
 */
@Injectable()
export class MediaSessionStates {
  private sessions: ReadableSessions | null = null;

  readFrom(sessions: ReadableSessions): void {
    this.sessions = sessions;
  }

  stateOf(sessionId: SessionId): SessionState | Promise<SessionState> {
    return this.readable().state(sessionId);
  }

  all(): Promise<readonly SessionId[]> {
    return this.readable().all();
  }

  submit(sessionId: SessionId, submission: Submission): Promise<Ack> {
    return this.readable().submit(sessionId, submission);
  }

  private readable(): ReadableSessions {
    if (this.sessions === null) throw new Error('media was asked for before the sessions were there');
    return this.sessions;
  }
}
