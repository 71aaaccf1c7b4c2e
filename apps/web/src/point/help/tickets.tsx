import type { Incident } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { isPending } from '../outbox/outbox-queue.js';
import type { Outbox } from '../outbox/outbox.js';
import { useOutbox } from '../outbox/use-outbox.js';
import { text } from '../text.js';

interface Props {
  readonly outbox: Outbox;
  readonly incidents: readonly Incident[];
}

const stateOf = ({ closedAt, owner, openedAt, resolution }: Incident): string => {
  if (closedAt !== null) return text.help.resolved(hourText(closedAt), resolution);
  return owner === null ? text.help.sent(hourText(openedAt)) : text.help.taken(owner.name);
};

const SHAPES = { open: '○', taken: '▲', closed: '✓' } as const;

const shapeOf = ({ closedAt, owner }: Incident): string => {
  if (closedAt !== null) return SHAPES.closed;
  return owner === null ? SHAPES.open : SHAPES.taken;
};

/** What was asked for, and who is at it. */
export const Tickets = ({ outbox, incidents }: Props): React.ReactNode => {
  const waiting = useOutbox(outbox).filter((item) => item.type === 'RaiseTicket' && isPending(item)).length;
  return (
    <div role="status">
      {waiting > 0 && <p className="notice">{text.help.waiting(waiting)}</p>}
      {incidents.length > 0 && (
        <ul className="history" aria-label={text.help.history}>
          {incidents.slice(0, 8).map((incident) => (
            <li key={incident.id}>
              <span aria-hidden="true">{shapeOf(incident)} </span>
              <strong>{text.help.incidents[incident.kind]}</strong>
              {incident.note !== '' && ` – ${incident.note}`}
              <span className="quiet"> {stateOf(incident)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
