import { useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { newId } from '../../live/new-id.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';

interface Props {
  readonly client: LiveClient;
  readonly pointId: string;
}

/** Asks for the floor; who will speak and about what may be told, and need not be. */
export const RequestForm = ({ client, pointId }: Props): React.ReactNode => {
  const [open, setOpen] = useState(false);
  const [speaker, setSpeaker] = useState('');
  const [topic, setTopic] = useState('');
  const { busy, problem, send } = useCommand(client);
  if (!open) {
    return (
      <button type="button" className="main-action" onClick={() => setOpen(true)}>
        {text.floor.ask}
      </button>
    );
  }
  const request = async (): Promise<void> => {
    const name = speaker.trim();
    const speakers = name === '' ? [] : [{ name, position: '' }];
    const data = {
      entryId: newId(),
      pointId,
      kind: 'speech',
      speakers,
      topic: topic.trim(),
      onBehalfOf: null,
    } as const;
    await send('RequestFloor', data);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void request();
      }}
    >
      <label>
        {text.floor.speaker}
        <input
          value={speaker}
          maxLength={200}
          autoComplete="name"
          onChange={(event) => setSpeaker(event.target.value)}
        />
      </label>
      <label>
        {text.floor.topic}
        <input value={topic} maxLength={500} onChange={(event) => setTopic(event.target.value)} />
      </label>
      <div className="actions">
        <button type="submit" className="main-action" disabled={busy}>
          {text.floor.send}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {text.floor.cancel}
        </button>
      </div>
      <p role="alert" className="problem">
        {problem ?? ''}
      </p>
    </form>
  );
};
