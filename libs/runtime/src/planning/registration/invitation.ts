import type { RegistrationView } from '@diemcau/contract';
import { type AgendaItem, type EntryKind, isFuture, type IssuedSession, type PointId } from '@diemcau/session';
import type { Conference } from '../../ports/conferences.js';

type Invitation = RegistrationView['conference'];

/** What a point may put its name down for; the rest of the kinds belong to the programme or to the sitting. */
const REGISTERED_KINDS: readonly EntryKind[] = ['paper', 'speech', 'question'];

const itemView = (state: IssuedSession, item: AgendaItem, pointId: PointId): Invitation['agenda'][number] => ({
  id: item.id,
  kind: item.kind,
  title: item.title,
  minutes: item.minutes,
  presenter: item.presenter,
  own: item.pointId === pointId,
  registers: isFuture(state.agenda, item.id)
    ? REGISTERED_KINDS.filter((kind) => item.profile.limits[kind] !== undefined)
    : [],
});

/** What the point was invited to, as it stands now. */
export const invitationView = (
  state: IssuedSession,
  conference: Pick<Conference, 'requirements' | 'contact'> | null,
  pointId: PointId,
): Invitation => {
  const { header } = state.plan;
  return {
    conferenceTitle: header.conferenceTitle,
    sessionTitle: header.sessionTitle,
    hostAgency: header.hostAgency,
    standingAgency: header.standingAgency,
    chairs: header.chairs.map(({ id, name, positions }) => ({ name, positions, acting: id === header.actingChairId })),
    hall: header.hall,
    startsAt: header.startsAt,
    endsAt: header.endsAt,
    phase: state.lifecycle.current.phase,
    requirements: conference?.requirements ?? null,
    contact: conference?.contact ?? null,
    agenda: state.agenda.items.map((item) => itemView(state, item, pointId)),
  };
};
