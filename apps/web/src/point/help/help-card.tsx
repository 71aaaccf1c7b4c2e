import { type Incident, tableEntries, type TicketKind } from '@diemcau/session';
import { useState } from 'react';
import { newId } from '../../live/new-id.js';
import { Chips } from '../chips/chips.js';
import { keptOperator, operatorText } from '../enter/operator.js';
import type { CardProps } from '../live/card-props.js';
import { RefusedItem } from '../outbox/refused-item.js';
import { text } from '../text.js';
import { ToneSwitch } from '../tone/tone-switch.js';
import { CallDesk } from './call-desk.js';
import { Tickets } from './tickets.js';
import { TextField } from '../field/text-field.js';

const KINDS: readonly TicketKind[] = ['cannot_see', 'cannot_hear', 'no_network', 'nobody_hears_me', 'other'];

const incidentsOf = ({ session, pointId }: CardProps): readonly Incident[] =>
  tableEntries(session.incidents.incidents)
    .map(([, incident]) => incident)
    .filter(({ pointIds }) => pointIds.includes(pointId))
    .sort((a, b) => b.openedAt - a.openedAt);

/** Help: by telephone, which always works, or by a word to the technical desk. */
export const HelpCard = (props: CardProps): React.ReactNode => {
  const { outbox, pointId, desk } = props;
  const [kind, setKind] = useState<TicketKind | null>(null);
  const [note, setNote] = useState('');
  const raise = async (wanted: TicketKind): Promise<void> => {
    const said = [note.trim(), operatorText(keptOperator())].filter((part) => part !== '').join(' · ');
    const data = { incidentId: newId(), pointId, kind: wanted, note: said.slice(0, 500) };
    await outbox.add({ type: 'RaiseTicket', data }, null);
    setKind(null);
    setNote('');
  };
  return (
    <section className="card" aria-labelledby="help">
      <h2 id="help">{text.help.heading}</h2>
      <CallDesk desk={desk} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (kind !== null) void raise(kind);
        }}
      >
        <Chips
          legend={text.help.what}
          options={KINDS.map((value) => ({ value, label: text.help.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
        {kind !== null && <TextField label={text.help.note} value={note} longest={300} onChange={setNote} />}
        <button type="submit" className="main-action" disabled={kind === null}>
          {text.help.send}
        </button>
      </form>
      <RefusedItem outbox={outbox} type="RaiseTicket" />
      <Tickets outbox={outbox} incidents={incidentsOf(props)} />
      <ToneSwitch />
    </section>
  );
};
