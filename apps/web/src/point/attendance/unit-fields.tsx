import { type AttendanceReport, figuresOf, type InvitedUnit } from '@diemcau/session';
import { text } from '../text.js';
import { ReasonField } from './reason-field.js';
import { Stepper } from './stepper.js';

type Figure = 'present' | 'substitutes' | 'absentExcused' | 'absentUnclassified' | 'guests';

const FIGURES: readonly Figure[] = ['present', 'substitutes', 'absentExcused', 'absentUnclassified', 'guests'];

const balance = (unit: InvitedUnit, report: AttendanceReport): string => {
  const { unknown, unsummoned } = figuresOf(unit, report);
  const surplus = unsummoned - report.guests;
  if (surplus > 0) return text.attendance.tooMany(surplus);
  return unknown > 0 ? text.attendance.unknown(unknown) : text.attendance.balanced;
};

interface Props {
  readonly unit: InvitedUnit;
  readonly report: AttendanceReport;
  readonly locked: boolean;
  readonly onChange: (part: Partial<AttendanceReport>) => void;
}

/** The figures of one unit, and whether they add up to those summoned. */
export const UnitFields = ({ unit, report, locked, onChange }: Props): React.ReactNode => (
  <>
    {FIGURES.map((figure) => (
      <Stepper
        key={figure}
        label={text.attendance[figure]}
        value={report[figure]}
        disabled={locked}
        onChange={(value) => onChange({ [figure]: value })}
      />
    ))}
    {report.absentUnexcused > 0 && (
      <p>
        {text.attendance.absentUnexcused}: <strong>{report.absentUnexcused}</strong>
      </p>
    )}
    {(report.absentExcused > 0 || report.reason !== '') && (
      <ReasonField value={report.reason} disabled={locked} onChange={(reason) => onChange({ reason })} />
    )}
    <p role="status">{balance(unit, report)}</p>
  </>
);
