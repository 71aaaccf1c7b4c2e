import type { PointReadiness } from '@diemcau/session';
import { useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { hourText } from '../../time/format.js';
import { Chips } from '../chips/chips.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

interface Props {
  readonly client: LiveClient;
  readonly pointId: string;
  readonly known: PointReadiness['rehearsal'];
}

/** How the rehearsal went in this room. */
export const RehearsalNote = ({ client, pointId, known }: Props): React.ReactNode => {
  const [passed, setPassed] = useState<'yes' | 'no' | null>(known === null ? null : known.passed ? 'yes' : 'no');
  const [note, setNote] = useState(known?.note ?? '');
  const { busy, problem, send } = useCommand(client);
  return (
    <form
      className="inset"
      onSubmit={(event) => {
        event.preventDefault();
        void send('RecordRehearsal', { pointId, passed: passed === 'yes', note: note.trim() });
      }}
    >
      <Chips
        legend={text.readiness.rehearsal}
        options={[
          { value: 'yes', label: text.readiness.passed },
          { value: 'no', label: text.readiness.failed },
        ]}
        value={passed}
        onChange={setPassed}
      />
      <TextField label={text.readiness.rehearsalNote} value={note} longest={500} onChange={setNote} />
      <button type="submit" disabled={busy || passed === null}>
        {text.readiness.sendRehearsal}
      </button>
      <p role="status" className="quiet">
        {known === null ? '' : text.attendance.sent(hourText(known.at))}
      </p>
      <Problem>{problem}</Problem>
    </form>
  );
};
