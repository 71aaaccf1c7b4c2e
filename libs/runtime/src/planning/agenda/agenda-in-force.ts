import type { AgendaItem, IssuedSession, Millis } from '@diemcau/session';
import type { PlannedSession } from '../../ports/conferences.js';

export interface AgendaInForce {
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly items: readonly AgendaItem[];
}

/** The programme and the hours as drafted, or as they stand once the sitting was issued. */
export const agendaInForce = (session: PlannedSession, state: IssuedSession | null): AgendaInForce =>
  state === null
    ? { startsAt: session.startsAt, endsAt: session.endsAt, items: session.agenda }
    : { startsAt: state.plan.header.startsAt, endsAt: state.plan.header.endsAt, items: state.agenda.items };
