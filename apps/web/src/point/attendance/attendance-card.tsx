import { tableGet } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import type { CardProps } from '../live/card-props.js';
import { RefusedItem } from '../outbox/refused-item.js';
import { text } from '../text.js';
import { UnitForm } from './unit-form.js';

const BEFORE_END: readonly string[] = ['issued', 'rehearsing', 'live', 'paused'];

/** Who is in the room, unit by unit. */
export const AttendanceCard = ({ outbox, pointId, session, self }: CardProps): React.ReactNode => {
  const units = session.plan.points.find(({ id }) => id === pointId)?.units ?? [];
  const known = tableGet(session.attendance.points, pointId);
  const { locked } = session.attendance;
  const checkedIn = known?.checkedIn ?? null;
  const ended = !BEFORE_END.includes(session.lifecycle.current.phase);
  return (
    <section className="card" aria-labelledby="attendance">
      <h2 id="attendance">{text.attendance.heading}</h2>
      {checkedIn !== null && (
        <p className="good">
          <span aria-hidden="true">✓ </span>
          {text.attendance.checkedIn(hourText(checkedIn.at))}
        </p>
      )}
      {locked !== null && <p className="notice">{text.attendance.locked(hourText(locked.at))}</p>}
      {units.length === 0 && <p>{text.attendance.noUnits}</p>}
      {units.map((unit) => (
        <UnitForm
          key={unit.id}
          outbox={outbox}
          pointId={pointId}
          unit={unit}
          known={known}
          self={self}
          locked={locked !== null || ended}
        />
      ))}
      <RefusedItem outbox={outbox} type="RecordMovement" />
    </section>
  );
};
