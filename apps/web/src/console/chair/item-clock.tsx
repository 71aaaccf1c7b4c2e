import { Button, Group } from '@mantine/core';
import { type AgendaItem, allowedMs, itemElapsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const STEPS_MIN = [-1, 1, 5] as const;

interface Props extends Pick<PaneProps, 'session' | 'now' | 'verbs'> {
  readonly item: AgendaItem;
}

/** The clock of the item that is on: how long it runs, of how much; adjustable while it runs. */
export const ItemClock = ({ item: { id: itemId, title }, session, now, verbs }: Props): React.ReactNode => {
  const [used, allowed] = [itemElapsed(session, now), allowedMs(session.agenda, itemId)];
  return (
    <div className="item-clock" data-over={used > allowed}>
      <p>
        <span role="timer" aria-label={text.itemClock(title)}>
          {durationText(used)}
        </span>{' '}
        <span className="quiet">{text.allowed(durationText(allowed))}</span>
      </p>
      <Group gap="xs" wrap="nowrap" grow>
        {STEPS_MIN.map((minutes) => (
          <Button
            key={minutes}
            size="md"
            px="xs"
            variant="default"
            aria-label={text.itemStep(minutes)}
            onClick={() => verbs.press('ExtendItem', { itemId, minutes })}
          >
            {text.step(minutes * 60)}
          </Button>
        ))}
      </Group>
    </div>
  );
};
