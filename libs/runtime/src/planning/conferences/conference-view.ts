import type { ConferenceView, SessionOutline, SessionSummary } from '@diemcau/contract';
import { conferenceStatus } from '@diemcau/planning';
import type { IssuedSession } from '@diemcau/session';
import type { Conference, PlannedSession } from '../../ports/conferences.js';
import type { SessionSlot } from '../../ports/session-digests.js';
import { statusOf } from '../sessions/session-states.js';

export const sessionSummary = (session: PlannedSession, state: IssuedSession | null): SessionSummary => ({
  id: session.id,
  conferenceId: session.conferenceId,
  version: session.version,
  changedAt: session.changedAt,
  changedBy: session.changedBy,
  title: session.title,
  startsAt: state?.plan.header.startsAt ?? session.startsAt,
  endsAt: state?.plan.header.endsAt ?? session.endsAt,
  status: statusOf(state),
});

/** The same from its digest, which says what its log says. */
export const digestedSummary = (session: PlannedSession, slot: SessionSlot | undefined): SessionSummary => ({
  ...sessionSummary(session, null),
  ...(slot && { startsAt: slot.startsAt, endsAt: slot.endsAt, status: slot.status }),
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

/** Of a draft. */
export const draftOutline = (
  { hall, chairs, actingChairId }: Conference,
  session: PlannedSession,
  pointCount: number,
): SessionOutline => {
  const { agenda, awards, registrations, mediaCluster } = session;
  const summary = sessionSummary(session, null);
  return { ...summary, hall, chairs, actingChairId, pointCount, agenda, awards, registrations, mediaCluster };
};

/** From its log, once it was issued. */
export const issuedOutline = (session: PlannedSession, state: IssuedSession): SessionOutline => {
  const { hall, chairs, actingChairId } = state.plan.header;
  return {
    ...sessionSummary(session, state),
    hall,
    chairs,
    actingChairId,
    pointCount: state.plan.points.length,
    agenda: state.agenda.items,
    awards: state.awards.batches,
    registrations: session.registrations,
    mediaCluster: session.mediaCluster,
  };
};
