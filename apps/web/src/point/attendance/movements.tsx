import type { PointAttendance } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { text } from '../text.js';

interface Props {
  readonly movements: PointAttendance['movements'];
  readonly unitId: string;
}

/** Who came late, left and came back, as the minutes will tell it. */
export const Movements = ({ movements, unitId }: Props): React.ReactNode => {
  const own = movements.filter((movement) => movement.unitId === unitId);
  if (own.length === 0) return null;
  return (
    <ul className="history" aria-label={text.movement.history}>
      {own.map(({ kind, count, at, who, withLeave }, index) => (
        <li key={`${at}-${index}`}>
          {text.movement.line(text.movement.kinds[kind], count, hourText(at))}
          {who !== '' && ` – ${who}`}
          {withLeave && ` (${text.movement.withLeave.toLowerCase()})`}
        </li>
      ))}
    </ul>
  );
};
