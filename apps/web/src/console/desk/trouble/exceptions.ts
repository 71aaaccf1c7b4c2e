import type { ReceiptCause } from '@diemcau/contract';
import { type Incident, queued, READINESS_LEAD_MS } from '@diemcau/session';
import type { DeskView } from '../state/desk-view.js';
import type { PointFact } from '../state/point-fact.js';
import { openIncidents, stillConcerned } from '../state/troubled-points.js';

/** What somebody at the desk has to see to, what hurts most first. */
const EXCEPTION_KINDS = [
  'speaker_lost',
  'speaker_silent',
  'deck_lost',
  'deck_not_ready',
  'ticket',
  'lost',
  'media_differs',
  'weak',
  'unstable',
  'not_in',
] as const;

type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export interface Exception {
  readonly key: string;
  readonly kind: ExceptionKind;
  /** One, or all that the same thing happened to. */
  readonly pointIds: readonly string[];
  readonly since: number | null;
  readonly incident: Incident | null;
  readonly cause: ReceiptCause | null;
}

/** A difference that lasts less mends itself. */
const DIFFERS_FOR_MS = 5_000;
const OPEN_PHASES: readonly string[] = ['rehearsing', 'live', 'paused'];

type About = (key: string, kind: ExceptionKind, ids: readonly string[], more?: Partial<Exception>) => Exception;

const about: About = (key, kind, pointIds, more = {}) => ({
  ...{ key, kind, pointIds, since: null, incident: null, cause: null },
  ...more,
});

const LOST_KIND = { holding: 'speaker_lost', on_deck: 'deck_lost' } as const;

const kindOf = (incident: Incident, facts: ReadonlyMap<string, PointFact>): ExceptionKind => {
  const floor = incident.pointIds.length === 1 ? facts.get(incident.pointIds[0] ?? '')?.floor : null;
  if (incident.kind === 'points_lost') return 'lost';
  if (incident.kind === 'point_lost') return floor ? LOST_KIND[floor] : 'lost';
  if (incident.kind === 'point_silent') return 'speaker_silent';
  return incident.kind === 'point_weak' ? 'weak' : 'ticket';
};

const fromIncidents = ({ session }: DeskView, facts: ReadonlyMap<string, PointFact>): readonly Exception[] =>
  openIncidents(session)
    .filter(({ kind }) => kind !== 'outage')
    .map((incident) =>
      about(incident.id, kindOf(incident, facts), stillConcerned(incident), {
        incident,
        since: incident.openedAt,
        cause: facts.get(incident.pointIds[0] ?? '')?.receipt?.cause ?? null,
      }),
    );

const seatTrouble = ({ point: { id }, seat, receipt }: PointFact, now: number): Exception | null => {
  const since = seat?.differingSince ?? null;
  if (since === null || now - since <= DIFFERS_FOR_MS) return null;
  return about(`media_differs ${id}`, 'media_differs', [id], { since, cause: receipt?.cause ?? null });
};

/** Of points without an open incident that says the same. */
const fromPoint = (fact: PointFact, asked: boolean, now: number): Exception | null => {
  const { point, presence, receipt, floor } = fact;
  const of = (kind: ExceptionKind, more?: Partial<Exception>): Exception =>
    about(`${kind} ${point.id}`, kind, [point.id], more);
  if (presence === 'lost') return of(floor === null ? 'lost' : LOST_KIND[floor]);
  if (receipt?.red === true) return of('speaker_silent', { since: receipt.heldSince, cause: receipt.cause });
  if (floor === 'on_deck' && asked) return of('deck_not_ready');
  return seatTrouble(fact, now) ?? (presence === 'unstable' ? of('unstable') : null);
};

/** Points that were told that they are next and have not answered. */
const unanswered = ({ session }: DeskView): ReadonlySet<string> =>
  new Set(queued(session).flatMap(({ readyAt, pointId }) => (readyAt === null ? [pointId] : [])));

const missing = ({ session }: DeskView, facts: readonly PointFact[], now: number): readonly Exception[] => {
  const { phase } = session.lifecycle.current;
  const { startsAt } = session.plan.header;
  const near = now > startsAt - READINESS_LEAD_MS && (phase === 'issued' || OPEN_PHASES.includes(phase));
  if (!near) return [];
  const away = facts.filter(({ state, checkedIn }) => state === 'out' && !checkedIn);
  return away.length === 0
    ? []
    : [
        about(
          'not_in',
          'not_in',
          away.map(({ point }) => point.id),
        ),
      ];
};

/** What is wrong now: what hurts most first, of the same the oldest. */
export const exceptionsOf = (view: DeskView, facts: readonly PointFact[], now: number): readonly Exception[] => {
  const known = fromIncidents(view, new Map(facts.map((fact) => [fact.point.id, fact])));
  const told = new Set(known.filter(({ kind }) => kind !== 'ticket').flatMap(({ pointIds }) => pointIds));
  const decks = unanswered(view);
  const others = facts.flatMap((fact) => {
    const { id } = fact.point;
    return told.has(id) ? [] : (fromPoint(fact, decks.has(id), now) ?? []);
  });
  const rank = ({ kind }: Exception): number => EXCEPTION_KINDS.indexOf(kind);
  return [...known, ...others, ...missing(view, facts, now)].sort(
    (a, b) => rank(a) - rank(b) || (a.since ?? now) - (b.since ?? now),
  );
};
