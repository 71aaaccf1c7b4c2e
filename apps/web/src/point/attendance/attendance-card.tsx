import { tableGet } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { UnitForm } from './unit-form.js';

/** Who is in the room, unit by unit. */
export const AttendanceCard = ({ client, pointId, session }: CardProps): React.ReactNode => {
  const point = session.plan.points.find(({ id }) => id === pointId);
  const known = tableGet(session.attendance.points, pointId);
  const { locked } = session.attendance;
  return (
    <section className="card" aria-labelledby="attendance">
      <h2 id="attendance">{text.attendance.heading}</h2>
      {locked !== null && <p>{text.attendance.locked(hourText(locked.at))}</p>}
      {point?.units.map((unit) => (
        <UnitForm
          key={unit.id}
          client={client}
          pointId={pointId}
          unit={unit}
          known={known?.units[unit.id]}
          checkedIn={(known?.checkedIn ?? null) !== null}
          locked={locked !== null}
        />
      ))}
    </section>
  );
};
