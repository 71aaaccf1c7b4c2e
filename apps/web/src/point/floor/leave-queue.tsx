import type { FloorEntry } from '@diemcau/session';
import { Problem } from '../field/problem.js';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';

interface Props extends CardProps {
  readonly entry: FloorEntry;
}

/** States in which the point may still put in a paper instead of speaking. */
const MAY_WRITE: readonly FloorEntry['state'][] = ['waiting', 'on_deck', 'invited', 'lost', 'no_answer'];

/** Leaving the queue, or putting it in writing instead: quiet buttons, apart from the one that speaks. */
export const LeaveQueue = ({ client, entry: { id: entryId, state } }: Props): React.ReactNode => {
  const { busy, problem, send } = useCommand(client);
  if (!MAY_WRITE.includes(state)) return null;
  return (
    <div className="actions">
      {state !== 'no_answer' && (
        <button type="button" disabled={busy} onClick={() => void send('WithdrawRequest', { entryId })}>
          {text.floor.withdraw}
        </button>
      )}
      <button type="button" disabled={busy} onClick={() => void send('TakeInWriting', { entryId })}>
        {text.floor.write}
      </button>
      <Problem>{problem}</Problem>
    </div>
  );
};
