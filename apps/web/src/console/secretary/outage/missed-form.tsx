import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { clockText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { choicesOf, enterMissed, MISSED_KINDS, type MissedKind } from './missed.js';
import { momentWithin } from './moment.js';
import { text } from './text.js';

/** One thing that happened; what was typed stays until the service has taken it. */
export const MissedForm = ({ session, verbs }: PartProps): React.ReactNode => {
  const { outages } = session.outage;
  const [chosen, setChosen] = useState(outages.length - 1);
  const span = outages[chosen] ?? { from: 0, to: 0 };
  const [clock, setClock] = useState(() => clockText(span.from));
  const [kind, setKind] = useState<MissedKind>('note');
  const [note, setNote] = useState('');
  const [about, setAbout] = useState('');
  const [tried, setTried] = useState(false);
  const at = momentWithin(clock, span);
  const choices = choicesOf(session, kind);
  const of = (choices.find(({ value }) => value === about) ?? choices[0])?.value ?? '';
  const missing = (kind === 'note' ? note.trim() : of) === '';
  const save = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (at === null || missing) return;
    const onDone = (): void => {
      setNote('');
      setTried(false);
    };
    enterMissed(verbs, session, { kind, about: of, note: note.trim() }, { occurredAt: at, onDone });
  };
  return (
    <form onSubmit={save} className="missed">
      <NativeSelect
        label={text.which}
        value={String(chosen)}
        onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        data={outages.map(({ from, to }, index) => ({
          value: String(index),
          label: text.span(clockText(from), clockText(to)),
        }))}
      />
      <TextInput
        label={text.at}
        value={clock}
        onChange={({ currentTarget }) => setClock(currentTarget.value)}
        error={at === null ? text.atWrong(clockText(span.from), clockText(span.to)) : null}
      />
      <NativeSelect
        label={text.what}
        value={kind}
        onChange={({ currentTarget }) => setKind(MISSED_KINDS.find((one) => one === currentTarget.value) ?? kind)}
        data={MISSED_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <About {...{ kind, note, choices, of, setNote, setAbout }} error={tried && missing ? text.needed : null} />
      <Button type="submit" size="sm" mt="sm">
        {text.save}
      </Button>
    </form>
  );
};

interface AboutProps {
  readonly kind: MissedKind;
  readonly note: string;
  readonly choices: ReturnType<typeof choicesOf>;
  readonly of: string;
  readonly error: string | null;
  readonly setNote: (note: string) => void;
  readonly setAbout: (about: string) => void;
}

/** Words, or what it was about. */
const About = ({ kind, note, choices, of, error, setNote, setAbout }: AboutProps): React.ReactNode => {
  const labels = { note: text.text, item: text.item, call: text.point, stop: text.turn, checkIn: text.point };
  if (kind !== 'note')
    return (
      <NativeSelect
        label={labels[kind]}
        value={of}
        onChange={({ currentTarget }) => setAbout(currentTarget.value)}
        data={choices.length === 0 ? [{ value: '', label: text.nobody }] : choices}
        error={error}
      />
    );
  return (
    <Textarea
      label={labels.note}
      value={note}
      onChange={({ currentTarget }) => setNote(currentTarget.value)}
      error={error}
      maxLength={2_000}
      autosize
      minRows={2}
    />
  );
};
