import { Button, Group } from '@mantine/core';
import { holders } from '@diemcau/session';
import type { PartProps } from '../part-props.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'session' | 'verbs'> {
  /** Those to be called together, in their order. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** How many wait, whether more may come, and the call of several at once. */
export const QueueHead = ({ session, verbs: { press }, chosen, onChosen }: Props): React.ReactNode => {
  const { queue, list, version } = session.floor;
  const callChosen = (): void => {
    const ending = holders(session).map(({ id }) => id);
    const calls = chosen.map((entryId) => ({ entryId }));
    press('CallSpeakers', { calls, version, ending }, { onDone: () => onChosen([]) });
  };
  return (
    <>
      <div className="part-head">
        <h2 id="queue">{text.title(queue.length)}</h2>
        <Button size="xs" variant="default" onClick={() => press(list === 'open' ? 'CloseList' : 'OpenList', {})}>
          {list === 'open' ? text.closeList : text.openList}
        </Button>
        {list === 'closed' && <strong>{text.listClosed}</strong>}
      </div>
      {chosen.length > 0 && (
        <Group gap="xs">
          <Button size="xs" onClick={callChosen}>
            {text.callChosen(chosen.length)}
          </Button>
          <Button size="xs" variant="default" onClick={() => onChosen([])}>
            {text.clearChosen}
          </Button>
        </Group>
      )}
    </>
  );
};
