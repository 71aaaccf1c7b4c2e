import type { SessionId } from '@diemcau/session';
import type { Conferences } from '../../ports/conferences.js';
import { found, PlanningRefused } from '../planning-refused.js';
import type { IssuedMoment, SessionStates } from '../sessions/session-states.js';

/** Sessions that have been issued, as their logs stand now. */
export class IssuedMoments {
  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
  ) {}

  /** @throws PlanningRefused NOT_FOUND, NOT_ISSUED */
  async of(sessionId: SessionId): Promise<IssuedMoment> {
    const moment = await this.states.moment(found(await this.conferences.session(sessionId)));
    if (moment === null) throw new PlanningRefused('NOT_ISSUED');
    return moment;
  }
}
