import { currentProfile, type IssuedSession, type Profile } from '@diemcau/session';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { LeaveQueue } from './leave-queue.js';
import type { OwnTurns } from './own-turns.js';
import { ASKED_KINDS, RequestForm } from './request-form.js';
import { SHAPES } from './turn-face.js';

interface Props extends CardProps {
  readonly turns: OwnTurns;
}

const kindsOf = (session: IssuedSession, profile: Profile): readonly (typeof ASKED_KINDS)[number][] =>
  ASKED_KINDS.filter(
    (kind) => profile.limits[kind] !== undefined && (session.floor.list === 'open' || kind === 'point_of_order'),
  );

const whyNot = (session: IssuedSession, viewOnly: boolean): string => {
  const { phase } = session.lifecycle.current;
  if (viewOnly) return text.floor.viewOnly;
  if (phase === 'paused') return text.floor.inBreak;
  if (phase !== 'live') return text.floor.notLive;
  return session.floor.list === 'closed' ? text.floor.closed : text.floor.notNow;
};

/** Turns that were taken on the item, of those the rules allow. */
const takenText = (taken: number, max: number | null): string =>
  max === null ? text.floor.taken(taken) : text.floor.takenOf(taken, max);

/** Nothing of the point waits or speaks: what has become of its last turn, and how it asks for the next. */
export const AskCard = (props: Props): React.ReactNode => {
  const { ended } = props.turns;
  const state = ended?.state ?? 'idle';
  return (
    <section className="card floor" data-floor={state} aria-labelledby="floor">
      <h2 id="floor">
        <span aria-hidden="true">{state === 'idle' ? '○' : SHAPES[state]} </span>
        {state === 'idle' ? text.floor.idle : text.floor.states[state]}
      </h2>
      {ended !== null && <p className="quiet">{text.floor.idle}</p>}
      {ended !== null && <LeaveQueue {...props} entry={ended} />}
      <Asking {...props} />
    </section>
  );
};

const Asking = ({ client, pointId, session, turns: { taken } }: Props): React.ReactNode => {
  const profile = session.lifecycle.current.phase === 'live' ? currentProfile(session) : null;
  const viewOnly = session.plan.points.find(({ id }) => id === pointId)?.mode === 'view_only';
  const max = profile?.maxTurns ?? null;
  const spent = max !== null && taken >= max;
  const kinds = profile === null || viewOnly || spent ? [] : kindsOf(session, profile);
  return (
    <>
      {taken > 0 && <p className="quiet">{takenText(taken, max)}</p>}
      {kinds.length > 0 ? (
        <RequestForm client={client} pointId={pointId} kinds={kinds} again={taken > 0} />
      ) : (
        <p className="quiet">{spent ? text.floor.spent : whyNot(session, viewOnly)}</p>
      )}
    </>
  );
};
