import { Button } from '@mantine/core';
import { queued, quorum, turnsOf } from '@diemcau/session';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const MINUTE_MS = 60_000;

/** Who waits, in the order in which they will be called, and how many are here. */
export const QueuePane = ({ session, now, presence, counters, verbs }: PaneProps): React.ReactNode => {
  const waiting = queued(session);
  const count = quorum(session);
  const isOpen = session.floor.list === 'open';
  return (
    <section className="pane" aria-labelledby="queue">
      <h2 id="queue">{text.queue}</h2>
      {waiting.length === 0 && <p className="quiet">{text.queueEmpty}</p>}
      <ol className="queue">
        {waiting.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.pointName}</strong>
            {entry.speakers[0] !== undefined && <span> – {entry.speakers[0].name}</span>}
            <br />
            <span className="quiet">
              {text.waited(Math.max(0, Math.floor((now - entry.requestedAt) / MINUTE_MS)))} ·{' '}
              {text.turn(entry.itemId === null ? 1 : turnsOf(session, entry.pointId, entry.itemId))}
              {entry.readyAt !== null && ` · ${text.isReady}`}
              {presence.get(entry.pointId) === 'lost' && ` · ${text.lost}`}
            </span>
          </li>
        ))}
      </ol>
      <div className="pane-end">
        <Button
          size="lg"
          variant="default"
          fullWidth
          onClick={() => verbs.press(isOpen ? 'CloseList' : 'OpenList', {})}
        >
          {isOpen ? text.closeList : text.openList}
        </Button>
        {counters !== null && <p>{text.present(counters.checkedIn, counters.points, counters.present)}</p>}
        {count !== null && <p>{text.quorum(count.met)}</p>}
      </div>
    </section>
  );
};
