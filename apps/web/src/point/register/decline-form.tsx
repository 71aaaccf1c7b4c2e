import { useState } from 'react';
import { text as common } from '../text.js';
import { useCommand } from '../use-command.js';
import type { RegisterProps } from './register-props.js';
import { text } from './text.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

/** The point will not come, and why; it may still change its mind. */
export const DeclineForm = ({ client, point }: RegisterProps): React.ReactNode => {
  const [reason, setReason] = useState<string | null>(null);
  const { busy, problem, send } = useCommand(client);
  if (reason === null) {
    return (
      <button type="button" onClick={() => setReason('')}>
        {text.confirm.decline}
      </button>
    );
  }
  return (
    <form
      className="inset"
      onSubmit={(event) => {
        event.preventDefault();
        void send('DeclinePoint', { pointId: point.id, reason: reason.trim() });
      }}
    >
      <TextField label={text.confirm.declineReason} value={reason} longest={500} required onChange={setReason} />
      <div className="actions">
        <button type="submit" disabled={busy}>
          {busy ? common.sending : text.confirm.declineAction}
        </button>
        <button type="button" onClick={() => setReason(null)}>
          {text.cancel}
        </button>
      </div>
      <Problem>{problem}</Problem>
    </form>
  );
};
