import { currentProfile, type FloorEntry, openEntry, queued, watchUsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { RequestForm } from './request-form.js';
import { StartTurnButton } from './start-turn-button.js';

const SHAPES: Partial<Record<FloorEntry['state'], string>> = {
  waiting: '◔',
  on_deck: '▲',
  invited: '▲',
  speaking: '●',
  paused: '❚❚',
};

/** What remains, what is over, or what has gone by where there is no limit. */
const clockOf = (entry: FloorEntry, now: number): string => {
  const used = watchUsed(entry.watch, now);
  if (entry.limitSec === null) return text.floor.spoken(durationText(used));
  const left = entry.limitSec * 1_000 - used;
  return left >= 0 ? text.floor.left(durationText(left + 999)) : text.floor.over(durationText(left));
};

const headline = (entry: FloorEntry, place: number): string =>
  entry.state === 'waiting' && place > 0 ? text.floor.position(place) : text.floor.states[entry.state];

/** The point's own turn: one state, one full-width card, and the one thing to do about it. */
export const FloorCard = ({ client, pointId, session, now }: CardProps): React.ReactNode => {
  const entry = openEntry(session, pointId);
  const { busy, problem, send } = useCommand(client);
  if (entry === undefined) return <IdleCard client={client} pointId={pointId} session={session} now={now} />;
  const { id: entryId, state } = entry;
  const place = queued(session).findIndex(({ id }) => id === entryId) + 1;
  const act = (type: 'WithdrawRequest' | 'AnswerOnDeck' | 'YieldFloor', label: string): React.ReactNode => (
    <button type="button" className="main-action" disabled={busy} onClick={() => void send(type, { entryId })}>
      {label}
    </button>
  );
  return (
    <section className="card floor" data-floor={state} aria-labelledby="floor">
      <div role="status">
        <h2 id="floor">
          <span aria-hidden="true">{SHAPES[state] ?? ''} </span>
          {headline(entry, place)}
        </h2>
      </div>
      {(state === 'speaking' || state === 'paused') && (
        <p className="clock" role="timer">
          {clockOf(entry, now)}
        </p>
      )}
      {state === 'waiting' && act('WithdrawRequest', text.floor.withdraw)}
      {state === 'on_deck' &&
        (entry.readyAt === null ? act('AnswerOnDeck', text.floor.ready) : <p>{text.floor.isReady}</p>)}
      {state === 'invited' && (
        <StartTurnButton client={client} pointId={pointId} session={session} now={now} entry={entry} />
      )}
      {state === 'speaking' && act('YieldFloor', text.floor.done)}
      <p role="alert" className="problem">
        {problem ?? ''}
      </p>
    </section>
  );
};

const IdleCard = ({ client, pointId, session }: CardProps): React.ReactNode => {
  const profile = currentProfile(session);
  const mayAsk = profile?.limits.speech !== undefined && session.lifecycle.current.phase === 'live';
  const why = session.floor.list === 'closed' ? text.floor.closed : text.floor.notNow;
  return (
    <section className="card floor" data-floor="idle" aria-labelledby="floor">
      <div role="status">
        <h2 id="floor">
          <span aria-hidden="true">○ </span>
          {text.floor.idle}
        </h2>
      </div>
      {mayAsk && session.floor.list === 'open' ? (
        <RequestForm client={client} pointId={pointId} />
      ) : (
        <p className="quiet">{why}</p>
      )}
    </section>
  );
};
