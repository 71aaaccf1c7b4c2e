import { Menu, UnstyledButton } from '@mantine/core';
import { type FloorEntry, holders, turnsOf } from '@diemcau/session';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const MINUTE_MS = 60_000;

interface Props extends Pick<PaneProps, 'session' | 'now' | 'presence' | 'verbs'> {
  readonly entry: FloorEntry;
  /** Null at the head of the queue. */
  readonly firstId: string | null;
}

/** Somebody who waits; a tap offers what the chair may do about it. */
export const QueueRow = ({ entry, firstId, session, now, presence, verbs }: Props): React.ReactNode => {
  const { id: entryId, pointId, pointName } = entry;
  const { version } = session.floor;
  const waited = text.waited(Math.max(0, Math.floor((now - entry.requestedAt) / MINUTE_MS)));
  const turn = text.turn(entry.itemId === null ? 1 : turnsOf(session, pointId, entry.itemId));
  const ending = holders(session).map(({ id }) => id);
  return (
    <li data-state={entry.state}>
      <Menu position="left-start" shadow="md" withinPortal>
        <Menu.Target>
          <UnstyledButton className="queue-row">
            <strong>{pointName}</strong>
            {entry.speakers[0] !== undefined && <span> – {entry.speakers[0].name}</span>}
            <span className="quiet queue-detail">
              {waited} · {turn}
              {entry.state === 'on_deck' && ` · ${text.onDeck}`}
              {entry.readyAt !== null && ` · ${text.isReady}`}
              {presence.get(pointId) === 'lost' && ` · ${text.lost}`}
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown className="big-menu">
          <Menu.Item onClick={() => verbs.press('CallSpeakers', { calls: [{ entryId }], version, ending })}>
            {text.callNow(pointName)}
          </Menu.Item>
          {firstId !== null && (
            <Menu.Item onClick={() => verbs.press('MoveEntry', { entryId, beforeId: firstId, version })}>
              {text.toFront}
            </Menu.Item>
          )}
          {entry.state === 'waiting' && (
            <Menu.Item onClick={() => verbs.press('PutOnDeck', { entryId, version })}>{text.putOnDeck}</Menu.Item>
          )}
          <Menu.Item onClick={() => verbs.press('DeclineRequest', { entryId, reason: text.declineReason, version })}>
            {text.decline}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
};
