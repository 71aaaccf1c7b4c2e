import './ceremony.css';
import { TopStrip } from '../../strip/top-strip.js';
import { usePress } from '../press/use-press.js';
import type { SeatProps } from '../seat/seat-props.js';
import { AwardsCard } from './awards-card.js';
import { NowCard } from './now-card.js';
import { SpeakersCard } from './speakers-card.js';
import { text } from './text.js';

/** The lectern: what is now, what is next, whom to invite and how to say it, and the awards. */
export const CeremonyPage = ({ client, session, line, now }: SeatProps): React.ReactNode => {
  const verbs = usePress(client);
  const common = { session, now, verbs };
  return (
    <div className="ceremony">
      <TopStrip name={text.seat} session={session} line={line} now={now} />
      <p role="status" className="ceremony-word">
        {verbs.word ?? ''}
      </p>
      <main data-stale={line.kind !== 'online'}>
        <NowCard {...common} />
        <SpeakersCard {...common} />
        {session.awards.batches.length > 0 && <AwardsCard {...common} />}
      </main>
    </div>
  );
};
