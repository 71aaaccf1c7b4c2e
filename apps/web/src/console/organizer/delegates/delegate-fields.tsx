import { Button, Checkbox, TextInput } from '@mantine/core';
import type { DelegateRow } from './delegate-rows.js';
import { text } from './text.js';

interface Props {
  readonly row: DelegateRow;
  readonly onChange: (changed: Partial<DelegateRow>) => void;
  readonly onRemove: () => void;
}

/** One delegate as typed: name, positions, in whose place, and whether he leads. */
export const DelegateFields = ({ row, onChange, onRemove }: Props): React.ReactNode => {
  const line = (field: 'name' | 'positions' | 'substituteFor') => ({
    value: row[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <div className="points-fields delegate-row">
      <TextInput className="points-grow" label={text.name} maxLength={120} {...line('name')} />
      <TextInput className="points-grow" label={text.positions} maxLength={400} {...line('positions')} />
      <TextInput label={text.substitute} maxLength={120} {...line('substituteFor')} />
      <Checkbox
        label={text.lead}
        checked={row.isLead}
        onChange={(event) => onChange({ isLead: event.currentTarget.checked })}
      />
      <Button variant="subtle" aria-label={text.removeOf(row.name)} onClick={onRemove}>
        {text.remove}
      </Button>
    </div>
  );
};
