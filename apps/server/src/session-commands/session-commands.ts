import { Conferences, SessionStates, type Submission } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { AppError } from '../platform/errors/app-error.js';
import { seqOf } from './ack-answer.js';

/** Hands commands to the mailbox of an issued session; a draft has none. */
@Injectable()
export class SessionCommands {
  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
  ) {}

  /** The position in the log. @throws AppError NOT_FOUND, NOT_ISSUED, or the refusal's own code */
  async submit(sessionId: SessionId, submission: Submission): Promise<number> {
    const session = await this.conferences.session(sessionId);
    if (session === null) throw new AppError('NOT_FOUND');
    if (session.frozenAt === null) throw new AppError('NOT_ISSUED');
    return seqOf(await this.states.submit(sessionId, submission));
  }
}
