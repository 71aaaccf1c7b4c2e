import { refusalText } from '../../refusals/refusal-text.js';
import type { OutboxItem } from './outbox-item.js';
import type { Outbox } from './outbox.js';
import { useOutbox } from './use-outbox.js';

interface Props {
  readonly outbox: Outbox;
  readonly type: OutboxItem['type'];
}

/** The last of its kind that the service did not take, with the reason. */
export const RefusedItem = ({ outbox, type }: Props): React.ReactNode => {
  const last = useOutbox(outbox).findLast((item) => item.type === type);
  return (
    <p role="alert" className="problem">
      {last?.state === 'refused' ? refusalText(last.code ?? '') : ''}
    </p>
  );
};
