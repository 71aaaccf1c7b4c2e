import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { TicketKind } from '@diemcau/session';
import { useState } from 'react';
import { newId } from '../../../live/new-id.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';

const KINDS: readonly TicketKind[] = ['cannot_hear', 'cannot_see', 'nobody_hears_me', 'no_network', 'other'];

/** Help that a point asks for by telephone. */
export const RaiseForm = ({ fact, verbs }: PointProps): React.ReactNode => {
  const [kind, setKind] = useState<TicketKind>('cannot_hear');
  const [note, setNote] = useState('');
  // Kept until it is done, so that a second press is the same request.
  const [incidentId, setIncidentId] = useState(newId);
  const send = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    const data = { incidentId, pointId: fact.point.id, kind, note: note.trim().normalize('NFC') };
    const onDone = (): void => {
      setNote('');
      setIncidentId(newId());
    };
    verbs.press('RaiseTicket', data, { onDone });
  };
  return (
    <details className="point-part">
      <summary>{text.raise}</summary>
      <form onSubmit={send} className="point-form">
        <NativeSelect
          label={text.raiseKind}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as TicketKind)}
          data={KINDS.map((value) => ({ value, label: text.tickets[value] }))}
        />
        <TextInput
          label={text.note}
          value={note}
          maxLength={500}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Button type="submit">{text.raiseDo}</Button>
      </form>
    </details>
  );
};
