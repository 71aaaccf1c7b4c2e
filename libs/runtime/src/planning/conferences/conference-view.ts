import type { ConferenceView, SessionSummary, SessionView } from '@diemcau/contract';
import { conferenceStatus } from '@diemcau/planning';
import type { IssuedSession } from '@diemcau/session';
import type { Conference, PlannedSession } from '../../ports/conferences.js';
import { type PlanParts, planPoints } from '../sessions/session-plan.js';
import { statusOf } from '../sessions/session-states.js';

export const sessionSummary = (session: PlannedSession, state: IssuedSession | null): SessionSummary => ({
  id: session.id,
  conferenceId: session.conferenceId,
  version: session.version,
  title: session.title,
  startsAt: state?.plan.header.startsAt ?? session.startsAt,
  endsAt: state?.plan.header.endsAt ?? session.endsAt,
  status: statusOf(state),
});

export const conferenceView = (
  { createdAt: _at, createdBy: _by, ...conference }: Conference,
  sessions: readonly SessionSummary[],
): ConferenceView => ({
  ...conference,
  secrecy: 'none',
  status: conferenceStatus(sessions.map((session) => session.status)),
  sessions,
});

/** From the records while it is a draft, from its log afterwards. */
export const sessionView = (parts: PlanParts, state: IssuedSession | null): SessionView => {
  const { conference, session } = parts;
  const { registrations } = session;
  const summary = sessionSummary(session, state);
  if (state === null) {
    const { hall, chairs, actingChairId } = conference;
    const { agenda, awards } = session;
    return { ...summary, hall, chairs, actingChairId, points: planPoints(parts), agenda, awards, registrations };
  }
  const { hall, chairs, actingChairId } = state.plan.header;
  return {
    ...summary,
    hall,
    chairs,
    actingChairId,
    points: state.plan.points,
    agenda: state.agenda.items,
    awards: state.awards.batches,
    registrations,
  };
};
