import { holders } from '@diemcau/session';
import { LastTurn } from './last-turn.js';
import { MainButton } from './main-button.js';
import type { PaneProps } from './pane-props.js';
import { RollCall } from './roll-call.js';
import { text } from './text.js';
import { TurnCard } from './turn-card.js';

/** Who speaks and for how long, and whom to call next. */
export const SpeakingPane = ({ session, now, presence, counters, verbs }: PaneProps): React.ReactNode => {
  const speaking = holders(session);
  const { version } = session.floor;
  const { phase } = session.lifecycle.current;
  const isBefore = phase === 'issued' || phase === 'rehearsing';
  return (
    <section className="pane speaking" aria-labelledby="speaking">
      <h2 id="speaking">{text.speaking}</h2>
      <div className="turns">
        {speaking.length === 0 && <p className="quiet">{text.nobody}</p>}
        {isBefore && <RollCall counters={counters} />}
        {speaking.map((entry) => (
          <TurnCard key={entry.id} entry={entry} now={now} verbs={verbs} version={version} />
        ))}
        <LastTurn session={session} now={now} />
      </div>
      <p role="status" className="word">
        {verbs.word ?? ''}
      </p>
      <MainButton session={session} presence={presence} verbs={verbs} />
    </section>
  );
};
