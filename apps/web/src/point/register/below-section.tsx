import { foldName } from '@diemcau/planning';
import { dutyBook, type IssuedSession, type PlanPoint, readinessStep, tableGet } from '@diemcau/session';
import { useState } from 'react';
import { text as common } from '../text.js';
import { text } from './text.js';

interface Props {
  readonly session: IssuedSession;
  /** The point whose page it is. */
  readonly topId: string;
  readonly onOpen: (pointId: string) => void;
}

const PAGE = 50;

/** The points below, how far each has come, and the way to register for it. */
export const BelowSection = ({ session, topId, onOpen }: Props): React.ReactNode => {
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(PAGE);
  const below = session.plan.points.filter(({ id }) => id !== topId);
  if (below.length === 0) return null;
  const found = below.filter(({ name }) => foldName(name).includes(foldName(wanted)));
  const confirmed = below.filter(
    ({ id }) => readinessStep(tableGet(session.readiness.points, id)) !== 'unconfirmed',
  ).length;
  return (
    <section className="card" aria-labelledby="below">
      <h2 id="below">{text.below.heading}</h2>
      <p>{text.below.counts(confirmed, below.length)}</p>
      <p className="quiet">{text.below.lead}</p>
      <label>
        {text.below.search}
        <input
          type="search"
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setShown(PAGE);
          }}
        />
      </label>
      {found.length === 0 && <p role="status">{text.below.nothing}</p>}
      <Points session={session} points={found.slice(0, shown)} onOpen={onOpen} />
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {text.below.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </section>
  );
};

const Points = ({
  session,
  points,
  onOpen,
}: Pick<Props, 'session' | 'onOpen'> & { readonly points: readonly PlanPoint[] }): React.ReactNode => {
  const owed = dutyBook(session);
  return (
    <ul className="below">
      {points.map((point) => {
        const known = tableGet(session.readiness.points, point.id);
        const [next] = owed(point).filter((duty) => duty !== 'technician');
        const declined = (known?.declined ?? null) !== null;
        return (
          <li key={point.id}>
            <strong>{point.name}</strong>
            <span className="quiet">
              {declined ? `✕ ${text.below.declined}` : `${common.readiness.steps[readinessStep(known)]}. `}
              {!declined && (next === undefined ? text.below.done : text.below.owes(text.duties.kinds[next]))}
            </span>
            <button type="button" aria-label={text.below.open(point.name)} onClick={() => onOpen(point.id)}>
              {text.edit}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
