import { useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

interface Props {
  readonly client: LiveClient;
  readonly pointId: string;
}

/** Something broke after the room had said that it is ready. */
export const WithdrawReady = ({ client, pointId }: Props): React.ReactNode => {
  const [reason, setReason] = useState<string | null>(null);
  const { busy, problem, send } = useCommand(client);
  if (reason === null) {
    return (
      <button type="button" onClick={() => setReason('')}>
        {text.readiness.withdraw}
      </button>
    );
  }
  return (
    <form
      className="inset"
      onSubmit={(event) => {
        event.preventDefault();
        void send('WithdrawReady', { pointId, reason: reason.trim() });
      }}
    >
      <TextField label={text.readiness.withdrawReason} value={reason} longest={500} required onChange={setReason} />
      <div className="actions">
        <button type="submit" className="main-action" disabled={busy}>
          {text.readiness.withdraw}
        </button>
        <button type="button" onClick={() => setReason(null)}>
          {text.floor.cancel}
        </button>
      </div>
      <Problem>{problem}</Problem>
    </form>
  );
};
