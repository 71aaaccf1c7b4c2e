import type { SessionId, SessionState } from '@diemcau/session';
import { Injectable } from '@nestjs/common';

type Read = (sessionId: SessionId) => SessionState | Promise<SessionState>;

/**
 * The committed state of sessions, which media is projected from. Sessions need media (for their effects) and media needs
 * sessions: so whoever runs the sessions says here, once, where they can be read.
 */
@Injectable()
export class MediaSessionStates {
  private read: Read | null = null;

  readFrom(read: Read): void {
    this.read = read;
  }

  stateOf(sessionId: SessionId): SessionState | Promise<SessionState> {
    if (this.read === null) throw new Error('media was asked for before the sessions were there');
    return this.read(sessionId);
  }
}
