import { readinessStep, tableGet, untouched } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Ladder } from './ladder.js';
import { RehearsalNote } from './rehearsal-note.js';
import { WithdrawReady } from './withdraw-ready.js';
import { Problem } from '../field/problem.js';

interface Props extends CardProps {
  /** Leads to the registration; absent where it is shown already. */
  readonly onRegister?: () => void;
}

/** The steps before the opening, and the word that the room is ready. */
export const ReadinessCard = ({ client, pointId, session, onRegister }: Props): React.ReactNode => {
  const known = tableGet(session.readiness.points, pointId) ?? untouched;
  const { busy, problem, send } = useCommand(client);
  const { declined, ready } = known;
  return (
    <section className="card" aria-labelledby="readiness">
      <h2 id="readiness">{text.readiness.heading}</h2>
      {declined !== null && <p className="notice">{text.readiness.declined(declined.reason)}</p>}
      <Ladder step={readinessStep(known)} />
      {ready === null ? (
        <button
          type="button"
          className="main-action"
          disabled={busy || declined !== null}
          onClick={() => void send('DeclareReady', { pointId })}
        >
          {busy ? text.sending : text.readiness.declare}
        </button>
      ) : (
        <p className="good">
          <span aria-hidden="true">✓ </span>
          {text.readiness.isReady(hourText(ready.at))}
        </p>
      )}
      <Problem>{problem}</Problem>
      {ready !== null && <WithdrawReady client={client} pointId={pointId} />}
      {session.lifecycle.rehearsed && <RehearsalNote client={client} pointId={pointId} known={known.rehearsal} />}
      {onRegister !== undefined && (
        <button type="button" onClick={onRegister}>
          {text.readiness.register}
        </button>
      )}
    </section>
  );
};
