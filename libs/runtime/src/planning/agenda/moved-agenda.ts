import { type AgendaItem, type Millis, movedPin } from '@diemcau/session';
import type { PlannedSession } from '../../ports/conferences.js';

interface Times {
  readonly startsAt?: Millis | undefined;
  readonly endsAt?: Millis | undefined;
}

/** The programme of a draft that gets other hours and keeps its items: pins go along as they do once it was issued. */
export const movedAgenda = (before: PlannedSession, { startsAt, endsAt }: Times): readonly AgendaItem[] => {
  const hours = { startsAt: startsAt ?? before.startsAt, endsAt: endsAt ?? before.endsAt };
  if (hours.startsAt === before.startsAt) return before.agenda;
  return before.agenda.map((item) => {
    const { pinnedAt } = item;
    if (pinnedAt === null || pinnedAt === undefined) return item;
    return { ...item, pinnedAt: movedPin(pinnedAt, before.startsAt, hours) };
  });
};
