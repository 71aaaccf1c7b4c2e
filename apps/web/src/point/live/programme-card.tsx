import { agendaItem, holders, toCome } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { text } from '../text.js';
import type { CardProps } from './card-props.js';

/** What is on, who speaks, and what comes after it. */
export const ProgrammeCard = ({ session }: CardProps): React.ReactNode => {
  const { agenda } = session;
  const current = agendaItem(agenda, agenda.currentId);
  const [next] = toCome(session);
  const speaking = holders(session);
  return (
    <section className="card" aria-labelledby="now">
      <h2 id="now">{text.now}</h2>
      <p className="item-title">{current?.title ?? text.nobody}</p>
      {typeof current?.presenter === 'string' && <p className="quiet">{current.presenter}</p>}
      {speaking.map((entry) => (
        <p key={entry.id}>
          <span className="quiet">{text.speaking}: </span>
          <strong>{entry.pointName}</strong>
          {entry.speakers[0] !== undefined && ` – ${entry.speakers[0].name}`}
        </p>
      ))}
      <h3>{text.next}</h3>
      <p>
        {next?.title ?? text.nothingNext}
        {typeof next?.pinnedAt === 'number' && ` (${hourText(next.pinnedAt)})`}
      </p>
    </section>
  );
};
