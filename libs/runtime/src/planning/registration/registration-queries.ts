import type { RegistrationQuery, RegistrationView } from '@diemcau/contract';
import { dutiesOf } from '@diemcau/planning';
import {
  isWithin,
  type IssuedSession,
  type PlanPoint,
  type PointId,
  pointIndex,
  readinessStep,
  READINESS_DUTIES,
  type ReadinessDuty,
  type SessionId,
  tableGet,
  view,
} from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { Conferences } from '../../ports/conferences.js';
import type { WorkingCalendars } from '../../ports/working-calendars.js';
import { found, PlanningRefused } from '../planning-refused.js';
import type { IssuedMoments } from '../readiness/issued-moments.js';
import type { PointContacts } from '../readiness/point-contacts.js';
import { type SessionDuties, sessionDuties } from '../readiness/session-duties.js';
import { invitationView } from './invitation.js';
import { pointRegistration, type Viewer } from './point-registration.js';

/** What is done next by hand: a technician is there, or not. */
const steps = (owes: ReadonlySet<ReadinessDuty>): readonly ReadinessDuty[] =>
  READINESS_DUTIES.filter((duty) => duty !== 'technician' && owes.has(duty));

/** The state as the point's own page has it. */
const seenFrom = (state: IssuedSession, pointId: PointId): IssuedSession => {
  const seen = view(state, { kind: 'point', pointId });
  if (seen.status !== 'issued') throw new Error('an issued session stays issued in every view');
  return seen;
};

export interface RegistrationParts {
  readonly moments: IssuedMoments;
  readonly conferences: Conferences;
  readonly contacts: PointContacts;
  readonly calendars: WorkingCalendars;
  readonly clock: Clock;
}

/** What a point registers before the day, from what its own page may see: nothing else can leak. */
export class RegistrationQueries {
  constructor(private readonly parts: RegistrationParts) {}

  /**
   * `viewer`: the point whose operator asks; null is the desk, which may look at any.
   * @throws PlanningRefused NOT_FOUND, NOT_ISSUED, FORBIDDEN (a point outside the viewer's subtree)
   */
  async of(
    sessionId: SessionId,
    viewer: PointId | null,
    pointId: PointId,
    page: RegistrationQuery,
  ): Promise<RegistrationView> {
    const { seq, state: whole } = await this.parts.moments.of(sessionId);
    if (viewer !== null && !isWithin(whole.plan.points, pointId, viewer)) throw new PlanningRefused('FORBIDDEN');
    const state = seenFrom(whole, pointId);
    const point = found(pointIndex(state.plan.points).byId.get(pointId));
    const at = this.parts.clock.session();
    const duties = sessionDuties(state, await this.parts.calendars.current(), at);
    const conference = await this.parts.conferences.byId(state.plan.header.conferenceId);
    return {
      seq,
      at,
      conference: invitationView(state, conference, pointId),
      point: await this.point(state, point, viewer === null || viewer === pointId ? 'own' : 'above', duties),
      below: await this.below(state, point, duties, page),
    };
  }

  private async point(
    state: IssuedSession,
    point: PlanPoint,
    viewer: Viewer,
    duties: SessionDuties,
  ): Promise<RegistrationView['point']> {
    const owes = duties.owedBy(point);
    return pointRegistration(state, point, viewer, {
      owes: steps(owes),
      duties: dutiesOf(duties.deadlinesOf(duties.invitedAt(point.id)), owes, this.parts.clock.session()),
      contact: (await this.parts.contacts.of(state, [point.id])).get(point.id) ?? null,
    });
  }

  private async below(
    state: IssuedSession,
    top: PlanPoint,
    duties: SessionDuties,
    { offset, limit }: RegistrationQuery,
  ): Promise<RegistrationView['below']> {
    const all = state.plan.points.filter(({ id }) => id !== top.id);
    const points = all.slice(offset, offset + limit);
    const contacts = await this.parts.contacts.of(
      state,
      points.map(({ id }) => id),
    );
    const now = this.parts.clock.session();
    return {
      total: all.length,
      points: points.map((point) => {
        const known = tableGet(state.readiness.points, point.id);
        const owes = duties.owedBy(point);
        const owed = dutiesOf(duties.deadlinesOf(duties.invitedAt(point.id)), owes, now);
        return {
          pointId: point.id,
          name: point.name,
          parentId: point.parentId,
          step: readinessStep(known),
          declined: (known?.declined ?? null) !== null,
          next: steps(owes)[0] ?? null,
          overdue: owed.some((duty) => duty.state === 'overdue'),
          contact: contacts.get(point.id) ?? null,
        };
      }),
    };
  }
}
