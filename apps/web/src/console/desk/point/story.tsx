import { lostIntervals, tableEntries } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';
import { Trials } from './trials.js';

type Props = Pick<PointProps, 'fact' | 'session'>;

const Incidents = ({ fact, session }: Props): React.ReactNode => {
  const { id } = fact.point;
  const incidents = tableEntries(session.incidents.incidents)
    .map(([, incident]) => incident)
    .filter(({ pointIds }) => pointIds.includes(id))
    .sort((a, b) => b.openedAt - a.openedAt);
  const losses = (lostIntervals(session).get(id) ?? []).map(({ from, to }) =>
    text.interval(hourText(from), to === null ? text.untilNow : hourText(to)),
  );
  return (
    <section className="point-part">
      <h3>{text.incidents}</h3>
      {incidents.length === 0 && <p className="quiet">{text.noIncidents}</p>}
      <ul>
        {incidents.map(({ id: key, kind, openedAt, note, owner, resolution }) => (
          <li key={key}>
            {hourText(openedAt)} {text.tickets[kind]}
            {[note, owner === null ? '' : text.takenBy(owner.name), resolution]
              .filter((part) => part !== '')
              .map((part) => ` · ${part}`)}
          </li>
        ))}
      </ul>
      {losses.length > 0 && (
        <p>
          {text.losses}: {losses.join(', ')}
        </p>
      )}
    </section>
  );
};

const Turns = ({ fact, session }: Props): React.ReactNode => {
  const turns = Object.values(session.floor.entries).filter(({ pointId }) => pointId === fact.point.id);
  return (
    <section className="point-part">
      <h3>{text.turns}</h3>
      {turns.length === 0 && <p className="quiet">{text.noTurns}</p>}
      <ul>
        {turns.map(({ id: key, state, requestedAt, topic }) => (
          <li key={key}>
            {hourText(requestedAt)} · {text.turnStates[state]}
            {topic !== '' && ` · ${topic}`}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What happened to the point in this sitting: incidents, losses, tests and turns. */
export const Story = (props: Props): React.ReactNode => (
  <>
    <Incidents {...props} />
    <Trials {...props} />
    <Turns {...props} />
  </>
);
