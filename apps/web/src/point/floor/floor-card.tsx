import { type FloorEntry, queued } from '@diemcau/session';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { AskCard } from './ask-card.js';
import { LeaveQueue } from './leave-queue.js';
import { ownTurns } from './own-turns.js';
import { StartTurnButton } from './start-turn-button.js';
import { SHAPES, TurnFace, TurnSubject } from './turn-face.js';
import { useTurnAlerts } from './use-turn-alerts.js';
import { Problem } from '../field/problem.js';

/** The point's own turn: one state, one full-width card, and the one thing to do about it. */
export const FloorCard = (props: CardProps): React.ReactNode => {
  const { session, pointId, now } = props;
  const turns = ownTurns(session, pointId, now);
  useTurnAlerts(session, turns.main, now);
  if (turns.main === null) return <AskCard {...props} turns={turns} />;
  return (
    <>
      <TurnCard {...props} entry={turns.main} />
      {turns.others.map((entry) => (
        <OtherTurn key={entry.id} {...props} entry={entry} />
      ))}
    </>
  );
};

interface TurnProps extends CardProps {
  readonly entry: FloorEntry;
}

const headline = ({ session, entry }: TurnProps): string => {
  const place = queued(session).findIndex(({ id }) => id === entry.id) + 1;
  return entry.state === 'waiting' && place > 0 ? text.floor.position(place) : text.floor.states[entry.state];
};

const TurnCard = (props: TurnProps): React.ReactNode => {
  const { client, entry, session, now } = props;
  const { id: entryId, state } = entry;
  const { busy, problem, send } = useCommand(client);
  const paused = session.lifecycle.current.phase === 'paused';
  const act = (type: 'AnswerOnDeck' | 'YieldFloor', label: string): React.ReactNode => (
    <button type="button" className="main-action" disabled={busy} onClick={() => void send(type, { entryId })}>
      {label}
    </button>
  );
  return (
    <section className="card floor" data-floor={state} aria-labelledby="floor">
      <h2 id="floor">
        <span aria-hidden="true">{SHAPES[state]} </span>
        {headline(props)}
      </h2>
      <TurnSubject entry={entry} />
      {(state === 'speaking' || state === 'paused') && <TurnFace entry={entry} now={now} />}
      {state === 'invited' && entry.limitSec !== null && <p>{text.floor.allowed(Math.round(entry.limitSec / 60))}</p>}
      {paused && <p className="quiet">{text.floor.inBreak}</p>}
      {state === 'on_deck' &&
        (entry.readyAt === null ? (
          act('AnswerOnDeck', text.floor.ready)
        ) : (
          <p>
            <span aria-hidden="true">✓ </span>
            {text.floor.isReady}
          </p>
        ))}
      {state === 'invited' && <StartTurnButton {...props} entry={entry} />}
      {state === 'speaking' && act('YieldFloor', text.floor.done)}
      <LeaveQueue {...props} />
      <Problem>{problem}</Problem>
    </section>
  );
};

const OtherTurn = (props: TurnProps): React.ReactNode => (
  <section className="card" aria-label={text.floor.other}>
    <p>
      <span aria-hidden="true">{SHAPES[props.entry.state]} </span>
      {headline(props)}
    </p>
    <TurnSubject entry={props.entry} />
    <LeaveQueue {...props} />
  </section>
);
