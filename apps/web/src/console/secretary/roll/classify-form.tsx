import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { FiguresField } from './figures-field.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'verbs'> {
  readonly pointId: string;
  readonly unitId: string;
}

/** What absences without a reason become. */
export const ClassifyForm = ({ pointId, unitId, verbs }: Props): React.ReactNode => {
  const [excused, setExcused] = useState(0);
  const [unexcused, setUnexcused] = useState(0);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        verbs.press('ClassifyAbsence', { pointId, unitId, excused, unexcused, reason: reason.trim() });
      }}
    >
      <h4>{text.classify}</h4>
      <Group gap="xs" align="end">
        <FiguresField label={text.classifyExcused} value={excused} onChange={setExcused} />
        <FiguresField label={text.classifyUnexcused} value={unexcused} onChange={setUnexcused} />
        <TextInput
          size="sm"
          label={text.classifyReason}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={500}
        />
        <Button type="submit" size="sm" variant="default">
          {text.classifyAction}
        </Button>
      </Group>
    </form>
  );
};
