import { Button } from '@mantine/core';
import { queued, quorum } from '@diemcau/session';
import type { PaneProps } from './pane-props.js';
import { QueueRow } from './queue-row.js';
import { text } from './text.js';

/** Who waits, in the order in which they will be called, and how many are here. */
export const QueuePane = ({ session, now, presence, counters, verbs }: PaneProps): React.ReactNode => {
  const waiting = queued(session);
  const count = quorum(session);
  const isOpen = session.floor.list === 'open';
  return (
    <section className="pane" aria-labelledby="queue">
      <h2 id="queue">{text.queueOf(waiting.length)}</h2>
      {waiting.length === 0 && <p className="quiet">{text.queueEmpty}</p>}
      <ol className="queue" tabIndex={0} aria-labelledby="queue">
        {waiting.map((entry, place) => (
          <QueueRow
            key={entry.id}
            entry={entry}
            firstId={place === 0 ? null : (waiting[0]?.id ?? null)}
            {...{ session, now, presence, verbs }}
          />
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
        {count !== null && (
          <p>
            <strong>{text.quorum(count.met)}</strong> {text.quorumRule(count.present, count.total, count.needed)}
          </p>
        )}
      </div>
    </section>
  );
};
