import { Button, Group, NativeSelect } from '@mantine/core';
import type { AttendanceTotals, RestClass } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { text } from './text.js';

interface Props extends PartProps {
  readonly totals: AttendanceTotals;
}

/** Chốt điểm danh, and its reopening with a reason. */
export const LockBar = ({ session, verbs, ask, askReason, totals }: Props): React.ReactNode => {
  const { locked } = session.attendance;
  const [rest, setRest] = useState<Exclude<RestClass, null>>('absent_unexcused');
  const open = totals.unknown + totals.absentUnclassified;
  if (locked !== null)
    return (
      <Group gap="xs">
        <strong>{text.locked(hourText(locked.at))}</strong>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            askReason({
              title: text.reopenTitle,
              action: text.reopen,
              run: (reason) => verbs.press('ReopenAttendance', { reason }),
            })
          }
        >
          {text.reopen}
        </Button>
      </Group>
    );
  return (
    <Group gap="xs" align="end">
      {open > 0 && (
        <NativeSelect
          size="sm"
          label={text.lockRest(open)}
          value={rest}
          onChange={({ currentTarget }) =>
            setRest(currentTarget.value === 'absent_excused' ? 'absent_excused' : 'absent_unexcused')
          }
          data={(['absent_unexcused', 'absent_excused'] as const).map((value) => ({ value, label: text.rest[value] }))}
        />
      )}
      <Button
        size="sm"
        variant="default"
        onClick={() =>
          ask({
            title: text.lockTitle,
            explanation: text.lockMeans,
            action: text.lock,
            run: () => verbs.press('LockAttendance', { classifyRest: open > 0 ? rest : null }),
          })
        }
      >
        {text.lock}
      </Button>
    </Group>
  );
};
