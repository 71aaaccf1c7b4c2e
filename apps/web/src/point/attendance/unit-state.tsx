import type { UnitAttendance } from '@diemcau/session';
import { refusalText } from '../../refusals/refusal-text.js';
import { hourText } from '../../time/format.js';
import { isPending } from '../outbox/outbox-queue.js';
import type { OutboxItem } from '../outbox/outbox-item.js';
import { text } from '../text.js';

interface Props {
  readonly known: UnitAttendance | undefined;
  readonly last: OutboxItem | undefined;
  readonly changed: boolean;
  /** As whom this page acts. */
  readonly self: string;
}

const stateText = ({ known, last, changed }: Props): string => {
  if (changed) return text.attendance.changed;
  if (last !== undefined && isPending(last)) return text.attendance.waiting;
  return known === undefined ? text.attendance.notYet : text.attendance.sent(hourText(known.current.at));
};

/** What somebody else made of the figures that were sent from here. */
const correction = ({ known, self }: Props): string | null => {
  const before = known?.corrected.at(-1);
  if (known === undefined || before === undefined) return null;
  const { by, value, at } = known.current;
  if (by === null || by.id === self) return null;
  return text.attendance.corrected(by.name, before.value.present, value.present, hourText(at));
};

/** Where the figures are: on this machine, or with the secretary; and who changed them since. */
export const UnitState = (props: Props): React.ReactNode => {
  const { last } = props;
  const corrected = correction(props);
  return (
    <>
      <p role="status" className="quiet" data-sent={last !== undefined && isPending(last) ? 'no' : undefined}>
        {stateText(props)}
      </p>
      {corrected !== null && (
        <p className="notice">
          <span aria-hidden="true">✎ </span>
          {corrected}
        </p>
      )}
      {last?.state === 'refused' && (
        <p role="alert" className="problem">
          {refusalText(last.code ?? '')}
        </p>
      )}
    </>
  );
};
