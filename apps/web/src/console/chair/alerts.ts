import type { PresenceState } from '@diemcau/contract';
import { type IssuedSession, queued } from '@diemcau/session';

/** Something that keeps a point from being heard when its turn comes; the chair reads it, others mend it. */
export interface Alert {
  readonly kind: 'lost' | 'no_answer' | 'deck_silent';
  readonly names: readonly string[];
}

/** A room that was told it is next, or was called, answers within this time or somebody has to look. */
const ANSWER_WITHIN_MS = 20_000;

/** What is wrong now, the worst first: whoever has the floor, whoever is next, whoever is away. */
export const alertsOf = (
  session: IssuedSession,
  presence: ReadonlyMap<string, PresenceState>,
  now: number,
): readonly Alert[] => {
  const entries = Object.values(session.floor.entries);
  const called = entries.filter(
    ({ state, calledAt }) => state === 'invited' && calledAt !== null && now - calledAt > ANSWER_WITHIN_MS,
  );
  const onDeck = queued(session).filter(
    ({ state, readyAt, pointId }) => state === 'on_deck' && readyAt === null && presence.get(pointId) === 'lost',
  );
  const lost = session.plan.points.filter(({ id }) => presence.get(id) === 'lost');
  const alerts: readonly Alert[] = [
    { kind: 'no_answer', names: called.map(({ pointName }) => pointName) },
    { kind: 'deck_silent', names: onDeck.map(({ pointName }) => pointName) },
    { kind: 'lost', names: lost.map(({ name }) => name) },
  ];
  return alerts.filter(({ names }) => names.length > 0);
};
