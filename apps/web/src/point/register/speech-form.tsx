import type { AgendaItem, FloorEntry } from '@diemcau/session';
import { useState } from 'react';
import { newId } from '../../live/new-id.js';
import { Chips } from '../chips/chips.js';
import { text as common } from '../text.js';
import { useCommand } from '../use-command.js';
import type { RegisteredKind } from './registered-kinds.js';
import type { RegisterProps } from './register-props.js';
import { text } from './text.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

interface Props extends RegisterProps {
  readonly item: AgendaItem;
  /** To choose from; of one that is edited the kind stays. */
  readonly kinds: readonly RegisteredKind[];
  readonly entry: FloorEntry | null;
  readonly onDone: () => void;
}

/** A paper or a speech that is put down, or changed. */
export const SpeechForm = ({ client, point, item, kinds, entry, onDone }: Props): React.ReactNode => {
  const [kind, setKind] = useState<RegisteredKind>(kinds[0] ?? 'speech');
  const [first] = entry?.speakers ?? [];
  const [name, setName] = useState(first?.name ?? '');
  const [position, setPosition] = useState(first?.position ?? '');
  const [topic, setTopic] = useState(entry?.topic ?? '');
  const { busy, problem, send } = useCommand(client);
  const submit = async (): Promise<void> => {
    const speaker = name.trim() === '' ? [] : [{ name: name.trim(), position: position.trim() }];
    const said = { speakers: [...speaker, ...(entry?.speakers.slice(1) ?? [])], topic: topic.trim() };
    const of = { pointId: point.id, itemId: item.id, kind, onBehalfOf: null };
    const done = await (entry === null
      ? send('RegisterSpeech', { entryId: newId(), ...of, ...said })
      : send('EditSpeech', { entryId: entry.id, ...said }));
    if (done) onDone();
  };
  return (
    <form
      className="inset"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {kinds.length > 1 && (
        <Chips
          legend={common.floor.kind}
          options={kinds.map((value) => ({ value, label: text.speeches.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <TextField label={text.speeches.topic} value={topic} longest={500} required onChange={setTopic} />
      <TextField label={text.speeches.speaker} value={name} longest={120} onChange={setName} />
      <TextField label={text.speeches.position} value={position} longest={200} onChange={setPosition} />
      <div className="actions">
        <button type="submit" className="main-action" disabled={busy}>
          {busy ? common.sending : text.save}
        </button>
        <button type="button" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
      <Problem>{problem}</Problem>
    </form>
  );
};
