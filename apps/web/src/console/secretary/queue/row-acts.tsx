import { Button } from '@mantine/core';
import { holders } from '@diemcau/session';
import { beforeAt } from './moves.js';
import type { RowProps } from './row-props.js';
import { RowMenu } from './row-menu.js';
import { text } from './text.js';

/** What is done most with somebody who waits: one place up or down, called now; the rest in a menu. */
export const RowActs = (props: RowProps): React.ReactNode => {
  const { session, entry, verbs } = props;
  const { id: entryId, pointName } = entry;
  const { queue, version } = session.floor;
  const place = queue.indexOf(entryId);
  const waits = place >= 0;
  const moveTo = (to: number): void =>
    verbs.press('MoveEntry', { entryId, beforeId: beforeAt(queue, entryId, to), version });
  const call = (): void => {
    const ending = holders(session).map(({ id }) => id);
    verbs.press('CallSpeakers', { calls: [{ entryId }], version, ending });
  };
  const arrow = (sign: string, label: string, to: number): React.ReactNode => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={label}
      disabled={!waits || to < 0 || to >= queue.length}
      onClick={() => moveTo(to)}
    >
      {sign}
    </Button>
  );
  return (
    <span className="queue-acts">
      {arrow('↑', text.up(pointName), place - 1)}
      {arrow('↓', text.down(pointName), place + 1)}
      <Button size="compact-xs" variant="default" aria-label={text.call(pointName)} disabled={!waits} onClick={call}>
        {text.callWord}
      </Button>
      <RowMenu {...props} moveTo={moveTo} />
    </span>
  );
};
