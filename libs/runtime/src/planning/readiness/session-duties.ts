import { type Deadline, type DeadlineKind, deadlines, type WorkingCalendar } from '@diemcau/planning';
import { dutyBook, invitationTimes, type IssuedSession, type Millis, type PlanPoint } from '@diemcau/session';

/** By when the points of a session owe what. */
export interface SessionDuties {
  readonly invitedAt: (pointId: string) => Millis;
  readonly deadlinesOf: (invitedAt: Millis) => readonly Deadline[];
  readonly owedBy: (point: PlanPoint) => ReadonlySet<DeadlineKind>;
}

const PREPARING: readonly string[] = ['issued', 'rehearsing'];

/** Once the sitting is open, put off or ended nothing of this is wanted any more. */
export const sessionDuties = (state: IssuedSession, calendar: WorkingCalendar, now: Millis): SessionDuties => {
  const { startsAt } = state.plan.header;
  const book = dutyBook(state);
  const preparing = PREPARING.includes(state.lifecycle.current.phase);
  const known = new Map<Millis, readonly Deadline[]>();
  // A rehearsal that nobody held is no point's fault.
  const counts = ({ kind, at }: Deadline): boolean => kind !== 'rehearsal' || at >= now || state.lifecycle.rehearsed;
  const deadlinesOf = (invitedAt: Millis): readonly Deadline[] => {
    const made = known.get(invitedAt) ?? deadlines(startsAt, invitedAt, calendar).filter(counts);
    known.set(invitedAt, made);
    return made;
  };
  return {
    invitedAt: invitationTimes(state.plan),
    deadlinesOf,
    owedBy: (point) => new Set(preparing ? book(point) : []),
  };
};
