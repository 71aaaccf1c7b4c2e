import type {
  ChangesView,
  SessionOutline,
  SessionPointsQuery,
  SessionPointsView,
  SessionView,
} from '@diemcau/contract';
import type { PlanPoint, SessionId } from '@diemcau/session';
import type { Conferences } from '../../ports/conferences.js';
import { found } from '../planning-refused.js';
import type { PlanRecords } from '../sessions/plan-records.js';
import { planPoints } from '../sessions/session-plan.js';
import type { SessionStates } from '../sessions/session-states.js';
import { draftOutline, issuedOutline } from './conference-view.js';
import { pointsMatching } from './session-points.js';

/** Reading one sitting: from the records while it is a draft, from its log afterwards. */
export class SessionQueries {
  constructor(
    private readonly conferences: Conferences,
    private readonly records: PlanRecords,
    private readonly states: SessionStates,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async session(id: SessionId): Promise<SessionView> {
    return { ...(await this.outline(id)), points: await this.allPoints(id) };
  }

  /** Without its points, which are the most of it. @throws PlanningRefused NOT_FOUND */
  async outline(id: SessionId): Promise<SessionOutline> {
    const session = found(await this.conferences.session(id));
    const state = await this.states.of(session);
    if (state !== null) return issuedOutline(session, state);
    const conference = found(await this.conferences.byId(session.conferenceId));
    return draftOutline(conference, session, (await this.conferences.pointIds(id)).length);
  }

  /** @throws PlanningRefused NOT_FOUND */
  async points(id: SessionId, { offset, limit, ...query }: SessionPointsQuery): Promise<SessionPointsView> {
    const points = pointsMatching(await this.allPoints(id), query);
    return { total: points.length, points: points.slice(offset, offset + limit) };
  }

  /** Empty for a draft. @throws PlanningRefused NOT_FOUND */
  async changes(id: SessionId): Promise<ChangesView> {
    const state = await this.states.of(found(await this.conferences.session(id)));
    return { changes: state?.plan.changes ?? [] };
  }

  private async allPoints(id: SessionId): Promise<readonly PlanPoint[]> {
    const state = await this.states.of(found(await this.conferences.session(id)));
    return state?.plan.points ?? planPoints(await this.records.of(id));
  }
}
