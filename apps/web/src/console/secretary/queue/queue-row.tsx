import { Checkbox } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { turnsOf } from '@diemcau/session';
import { useEffect, useRef } from 'react';
import { speakersText } from '../../speakers.js';
import { RowActs } from './row-acts.js';
import type { RowProps } from './row-props.js';
import { text } from './text.js';

const MINUTE_MS = 60_000;

const detail = ({ session, now, presence, entry, chosenPlace }: RowProps): string => {
  const { pointId, itemId, requestedAt, topic } = entry;
  const parts = [
    text.waited(Math.max(0, Math.floor((now - requestedAt) / MINUTE_MS))),
    text.turn(itemId === null ? 1 : turnsOf(session, pointId, itemId)),
    entry.state === 'on_deck' && text.onDeck,
    entry.readyAt !== null && text.ready,
    presence.get(pointId) === 'lost' && text.lost,
    chosenPlace >= 0 && text.chosenAs(chosenPlace + 1),
    topic,
  ];
  return parts.filter(Boolean).join(' · ');
};

/** Somebody who waits. A row whose turn is over keeps its place as a shadow until the hand is off the list. */
export const QueueRow = (props: RowProps): React.ReactNode => {
  const { session, entry, current, onCurrent, chosenPlace, onChoose } = props;
  const { id: entryId, pointName } = entry;
  const { queue } = session.floor;
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: entryId });
  const row = useRef<HTMLLIElement | null>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const place = queue.indexOf(entryId);
  const waits = place >= 0;
  return (
    <li
      ref={(node) => {
        row.current = node;
        setNodeRef(node);
      }}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-dragging={isDragging}
      data-gone={!waits}
      data-state={entry.state}
      aria-current={current ? 'true' : undefined}
      onClick={onCurrent}
    >
      <span className="grip" title={text.drag} aria-hidden="true" {...listeners}>
        ⠿
      </span>
      <Checkbox
        size="sm"
        checked={chosenPlace >= 0}
        disabled={!waits}
        aria-label={text.choose(pointName)}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span className="queue-place">{waits ? place + 1 : '–'}</span>
      <span className="queue-who">
        <strong>{pointName}</strong> {speakersText(entry)}
        <small className="quiet">{waits ? detail(props) : text.gone}</small>
      </span>
      <RowActs {...props} />
    </li>
  );
};
