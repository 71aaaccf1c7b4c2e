import type { UnitAttendance } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import { text } from './text.js';

/** Everything that was reported, the last first, with what changed and by whom. */
export const ReportHistory = ({ attendance }: { readonly attendance: UnitAttendance }): React.ReactNode => {
  const all = [attendance.current, ...attendance.corrected.toReversed()];
  return (
    <>
      <h4>{text.history}</h4>
      <ol className="roll-history">
        {all.map(({ value, at, by }, index) => {
          const before = all[index + 1]?.value;
          const absent = value.absentExcused + value.absentUnexcused + value.absentUnclassified;
          return (
            <li key={at}>
              {text.reported(hourText(at), by?.name ?? '', value.present, absent)}
              {before !== undefined && before.present !== value.present && (
                <strong> · {text.diff(before.present, value.present)}</strong>
              )}
              {value.reason !== '' && ` · ${value.reason}`}
            </li>
          );
        })}
      </ol>
    </>
  );
};
