import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import type { Movement, PointAttendance } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { FiguresField } from './figures-field.js';
import { text } from './text.js';

const KINDS: readonly Movement['kind'][] = ['late', 'left_early', 'returned'];

interface Props extends Pick<PartProps, 'verbs'> {
  readonly pointId: string;
  readonly unitId: string;
  readonly known: PointAttendance | undefined;
}

/** Who came late and who left early, and one more of them. */
export const Movements = ({ pointId, unitId, known, verbs }: Props): React.ReactNode => {
  const [kind, setKind] = useState<Movement['kind']>('late');
  const [count, setCount] = useState(1);
  const [who, setWho] = useState('');
  const [withLeave, setWithLeave] = useState(false);
  const moved = (known?.movements ?? []).filter((movement) => movement.unitId === unitId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const data = { pointId, unitId, kind, count, withLeave, who: who.trim() };
        verbs.press('RecordMovement', data, { onDone: () => setWho('') });
      }}
    >
      <h4>{text.movements}</h4>
      <ol className="roll-history">
        {moved.map((movement) => (
          <li key={`${movement.at} ${movement.who}`}>
            {text.moved(hourText(movement.at), text.movement[movement.kind], movement.count, movement.who)}
          </li>
        ))}
      </ol>
      <Group gap="xs" align="end">
        <NativeSelect
          size="sm"
          label={text.kind}
          value={kind}
          onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? kind)}
          data={KINDS.map((value) => ({ value, label: text.movement[value] }))}
        />
        <FiguresField label={text.count} value={count} onChange={setCount} />
        <TextInput
          size="sm"
          label={text.who}
          value={who}
          onChange={({ currentTarget }) => setWho(currentTarget.value)}
          maxLength={200}
        />
        <Checkbox
          label={text.withLeave}
          checked={withLeave}
          onChange={({ currentTarget }) => setWithLeave(currentTarget.checked)}
        />
        <Button type="submit" size="sm" variant="default">
          {text.record}
        </Button>
      </Group>
    </form>
  );
};
