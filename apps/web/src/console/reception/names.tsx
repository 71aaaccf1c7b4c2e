import { SegmentedControl, TextInput } from '@mantine/core';
import type { AttendanceReport, DelegateStatus } from '@diemcau/session';
import type { Guest } from '../paper/rows/guests.js';
import { AddName } from './add-name.js';
import { withGuest } from './reports.js';
import { text } from './text.js';
import type { UnitProps } from './unit-props.js';

interface Props extends UnitProps {
  readonly report: AttendanceReport;
  readonly onSet: (report: AttendanceReport) => void;
}

const CHOICES = ['present', 'substitute', 'unknown'] as const;
const isChoice = (status: DelegateStatus): status is (typeof CHOICES)[number] => CHOICES.some((one) => one === status);

/** Delegates by name: what is pressed is what they are, never its opposite. */
export const Names = (props: Props): React.ReactNode => {
  const { guests, report, onSet, figuresClosed } = props;
  const lineOf = ({ name }: Guest) => report.named.find((one) => one.name === name);
  return (
    <>
      {guests.length === 0 && <p className="quiet">{text.noNames}</p>}
      <ul className="guests">
        {guests.map((guest) => {
          const line = lineOf(guest);
          const status = line?.status ?? 'unknown';
          return (
            <li key={guest.name}>
              <p>
                <strong>{guest.name}</strong> <span className="quiet">{guest.positions.join(', ')}</span>
              </p>
              <SegmentedControl
                transitionDuration={0}
                size="lg"
                aria-label={guest.name}
                disabled={figuresClosed}
                value={isChoice(status) ? status : 'unknown'}
                data={CHOICES.map((value) => ({ value, label: text.status[value] }))}
                onChange={(value) => onSet(withGuest(report, guest, value, null))}
              />
              {status === 'substitute' && (
                <TextInput
                  size="lg"
                  maxLength={120}
                  label={text.substituteName(guest.name)}
                  disabled={figuresClosed}
                  defaultValue={line?.substituteName ?? ''}
                  onBlur={({ currentTarget: { value } }) =>
                    value.trim() !== (line?.substituteName ?? '') &&
                    onSet(withGuest(report, guest, 'substitute', value.trim() === '' ? null : value.trim()))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {!props.ended && <AddName {...props} />}
    </>
  );
};
