import { Select, TextInput } from '@mantine/core';
import type { PlanPointView } from '../queries.js';
import { text } from './text.js';
import type { LatePointDraft } from './use-late-point.js';

interface Props {
  readonly draft: LatePointDraft;
  readonly points: readonly PlanPointView[];
  readonly onChange: (changed: Partial<LatePointDraft>) => void;
}

/** What has to be known of a point that nobody registered before. */
export const NewPointFields = ({ draft, points, onChange }: Props): React.ReactNode => {
  const line = (field: 'name' | 'unitName' | 'technician' | 'phone') => ({
    value: draft[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput label={text.name} required maxLength={200} {...line('name')} />
      <TextInput label={text.unitName} required maxLength={200} {...line('unitName')} />
      <Select
        label={text.parent}
        searchable
        clearable
        limit={100}
        data={points.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.parentId}
        onChange={(parentId) => onChange({ parentId })}
      />
      <TextInput label={text.technician} maxLength={120} {...line('technician')} />
      <TextInput label={text.phone} type="tel" maxLength={40} {...line('phone')} />
    </>
  );
};
