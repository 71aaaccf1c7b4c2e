import { Button } from '@mantine/core';
import { type FloorEntry, holders, queued } from '@diemcau/session';
import type { CardProps } from './card-props.js';
import { text } from './text.js';

const SHOWN = 3;

/** The full title as it is read out: name, positions, point; a point that has not said who will speak is invited itself. */
const readOut = ({ speakers, pointName }: Pick<FloorEntry, 'speakers' | 'pointName'>): string => {
  const people = speakers.map(({ name, position }) => text.comrade([name, position].filter(Boolean).join(', ')));
  return people.length === 0 ? pointName : `${people.join(' và ')}, ${text.fromPoint(pointName)}`;
};

/** Who speaks, who is next, and the sentence that invites them. */
export const SpeakersCard = ({ session, verbs }: CardProps): React.ReactNode => {
  const speaking = holders(session);
  const waiting = queued(session).slice(0, SHOWN);
  const { version } = session.floor;
  return (
    <section className="cue" aria-labelledby="cue-speakers">
      <h2 id="cue-speakers">{text.speakers}</h2>
      {speaking.length + waiting.length === 0 && <p>{text.nobody}</p>}
      {speaking.map((entry) => (
        <div key={entry.id} className="cue-speaking">
          <h3>● {text.speaking}</h3>
          <p className="cue-title">{readOut(entry)}</p>
          {entry.topic !== '' && <p>{entry.topic}</p>}
        </div>
      ))}
      {waiting.length > 0 && <h3>{text.waiting}</h3>}
      <ol>
        {waiting.map((entry) => (
          <li key={entry.id}>
            <p>{text.invite(readOut(entry))}</p>
            {entry.topic !== '' && <p className="quiet">{entry.topic}</p>}
            {entry.state === 'on_deck' ? (
              <p>{entry.readyAt === null ? text.onDeck : text.ready}</p>
            ) : (
              <Button
                size="lg"
                variant="default"
                onClick={() => verbs.press('PutOnDeck', { entryId: entry.id, version })}
              >
                {text.putOnDeck}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
