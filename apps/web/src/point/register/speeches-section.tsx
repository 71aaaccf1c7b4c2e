import { type AgendaItem, type FloorEntry, isFuture } from '@diemcau/session';
import { useState } from 'react';
import { useCommand } from '../use-command.js';
import type { RegisterProps } from './register-props.js';
import { SpeechForm } from './speech-form.js';
import { REGISTERED_KINDS, type RegisteredKind } from './registered-kinds.js';
import { text } from './text.js';
import { Problem } from '../field/problem.js';

const kindsOf = ({ profile }: AgendaItem): readonly RegisteredKind[] =>
  REGISTERED_KINDS.filter((kind) => profile.limits[kind] !== undefined);

/** Papers and speeches of the point, item by item, before each begins. */
export const SpeechesSection = (props: RegisterProps): React.ReactNode => {
  const { session, point } = props;
  const items = session.agenda.items.filter((item) => isFuture(session.agenda, item.id) && kindsOf(item).length > 0);
  if (point.mode === 'view_only') return null;
  return (
    <section className="card" aria-labelledby="speeches">
      <h2 id="speeches">{text.speeches.heading}</h2>
      {items.length === 0 && <p className="quiet">{text.speeches.none}</p>}
      {items.map((item) => (
        <ItemSpeeches key={item.id} {...props} item={item} />
      ))}
    </section>
  );
};

interface ItemProps extends RegisterProps {
  readonly item: AgendaItem;
}

const ItemSpeeches = (props: ItemProps): React.ReactNode => {
  const { session, point, item, closed } = props;
  const [adding, setAdding] = useState(false);
  const own = Object.values(session.floor.entries).filter(
    (entry) => entry.pointId === point.id && entry.itemId === item.id && entry.state === 'registered',
  );
  const free = kindsOf(item).filter((kind) => !own.some((entry) => entry.kind === kind));
  return (
    <div className="unit">
      <h3>{item.title}</h3>
      <p className="quiet">{text.speeches.minutes(item.minutes)}</p>
      {own.map((entry) => (
        <Registered key={entry.id} {...props} entry={entry} />
      ))}
      {adding && free.length > 0 ? (
        <SpeechForm {...props} kinds={free} entry={null} onDone={() => setAdding(false)} />
      ) : (
        free.length > 0 &&
        !closed && (
          <button type="button" onClick={() => setAdding(true)}>
            {text.speeches.add}: {free.map((kind) => text.speeches.kinds[kind].toLowerCase()).join(', ')}
          </button>
        )
      )}
    </div>
  );
};

const Registered = (props: ItemProps & { readonly entry: FloorEntry }): React.ReactNode => {
  const { client, entry, closed } = props;
  const [editing, setEditing] = useState(false);
  const { busy, problem, send } = useCommand(client);
  if (editing) return <SpeechForm {...props} kinds={[]} onDone={() => setEditing(false)} />;
  const kind = REGISTERED_KINDS.find((one) => one === entry.kind);
  const speakers = entry.speakers.map(({ name, position }) => (position === '' ? name : `${name} – ${position}`));
  return (
    <div className="inset">
      <p>
        <strong>{kind === undefined ? '' : `${text.speeches.kinds[kind]}: `}</strong>
        {entry.topic}
      </p>
      <p className="quiet">{speakers.length === 0 ? text.speeches.nobody : speakers.join('; ')}</p>
      {!closed && (
        <div className="actions">
          <button type="button" onClick={() => setEditing(true)}>
            {text.edit}
          </button>
          <button type="button" disabled={busy} onClick={() => void send('WithdrawRequest', { entryId: entry.id })}>
            {text.speeches.withdraw}
          </button>
        </div>
      )}
      <Problem>{problem}</Problem>
    </div>
  );
};
