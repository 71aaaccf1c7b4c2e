import { useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { newId } from '../../live/new-id.js';
import { Chips } from '../chips/chips.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

/** What a point may ask for itself; the rules of the item say which of them. */
export const ASKED_KINDS = ['speech', 'question', 'rebuttal', 'point_of_order'] as const;

type Kind = (typeof ASKED_KINDS)[number];

interface Props {
  readonly client: LiveClient;
  readonly pointId: string;
  readonly kinds: readonly Kind[];
  /** It has spoken on this item before. */
  readonly again: boolean;
}

/** Asks for the floor; who will speak and about what may be told, and need not be. */
export const RequestForm = ({ client, pointId, kinds, again }: Props): React.ReactNode => {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'speech');
  const [speaker, setSpeaker] = useState('');
  const [position, setPosition] = useState('');
  const [topic, setTopic] = useState('');
  const { busy, problem, send } = useCommand(client);
  if (!open) {
    return (
      <button type="button" className="main-action" onClick={() => setOpen(true)}>
        {again ? text.floor.askAgain : text.floor.ask}
      </button>
    );
  }
  const request = async (): Promise<void> => {
    const name = speaker.trim();
    const speakers = name === '' ? [] : [{ name, position: position.trim() }];
    const wanted = kinds.includes(kind) ? kind : (kinds[0] ?? 'speech');
    const data = { entryId: newId(), pointId, kind: wanted, speakers, topic: topic.trim(), onBehalfOf: null };
    await send('RequestFloor', data);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void request();
      }}
    >
      {kinds.length > 1 && (
        <Chips
          legend={text.floor.kind}
          options={kinds.map((value) => ({ value, label: text.floor.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <TextField label={text.floor.speaker} value={speaker} longest={120} autoComplete="off" onChange={setSpeaker} />
      <TextField label={text.floor.speakerPosition} value={position} longest={200} onChange={setPosition} />
      <TextField label={text.floor.topic} value={topic} longest={500} onChange={setTopic} />
      <div className="actions">
        <button type="submit" className="main-action" disabled={busy}>
          {busy ? text.sending : text.floor.send}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {text.floor.cancel}
        </button>
      </div>
      <Problem>{problem}</Problem>
    </form>
  );
};
