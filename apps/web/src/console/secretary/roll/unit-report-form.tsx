import { Button, SimpleGrid, TextInput } from '@mantine/core';
import type { AttendanceReport, InvitedUnit, UnitAttendance } from '@diemcau/session';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { FiguresField } from './figures-field.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'verbs'> {
  readonly pointId: string;
  readonly unit: InvitedUnit;
  readonly known: UnitAttendance | undefined;
  readonly checkedIn: boolean;
}

const FIELDS = ['present', 'substitutes', 'absentExcused', 'absentUnexcused', 'absentUnclassified', 'guests'] as const;

const labels = (): Readonly<Record<(typeof FIELDS)[number], string>> => ({
  present: text.present,
  substitutes: text.substitutes,
  absentExcused: text.excused,
  absentUnexcused: text.unexcused,
  absentUnclassified: text.unclassified,
  guests: text.guests,
});

const nothing: AttendanceReport = {
  present: 0,
  substitutes: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  absentUnclassified: 0,
  guests: 0,
  reason: '',
  named: [],
};

/** Absolute figures of one unit; what was said before stays in the log beside them. */
export const UnitReportForm = ({ pointId, unit, known, checkedIn, verbs }: Props): React.ReactNode => {
  const before = known?.current.value;
  const [report, setReport] = useState<AttendanceReport>(before ?? { ...nothing, present: unit.summoned });
  const [tried, setTried] = useState(false);
  const sum = report.present + report.absentExcused + report.absentUnexcused + report.absentUnclassified;
  const needsReason = report.absentExcused > 0 || before !== undefined;
  const missing = needsReason && report.reason.trim() === '';
  const save = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const named = report.named.map((line) => ({ ...line }));
    const data = { pointId, units: [{ unitId: unit.id, report: { ...report, reason: report.reason.trim(), named } }] };
    verbs.press(checkedIn ? 'ReportAttendance' : 'CheckIn', data);
  };
  return (
    <form onSubmit={save}>
      <SimpleGrid cols={3} spacing="xs">
        {FIELDS.map((field) => (
          <FiguresField
            key={field}
            label={labels()[field]}
            value={report[field]}
            onChange={(value) => setReport({ ...report, [field]: value })}
          />
        ))}
      </SimpleGrid>
      <p>{sum === unit.summoned ? text.sumRight : text.sumWrong(sum, unit.summoned)}</p>
      <TextInput
        size="sm"
        label={text.reason}
        value={report.reason}
        onChange={({ currentTarget }) => setReport({ ...report, reason: currentTarget.value })}
        error={tried && missing ? text.reasonNeeded : null}
        maxLength={500}
      />
      <Button type="submit" size="sm" mt="xs">
        {checkedIn ? text.save : text.checkInAs}
      </Button>
    </form>
  );
};
