import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import type { PointDraft } from './point-form-fields.js';
import { PointMenus } from './point-menus.js';
import { text } from './text.js';

interface Props {
  readonly draft: PointDraft;
  readonly isNew: boolean;
  readonly pointId: string | null;
  readonly onChange: (draft: PointDraft) => void;
}

/** Fields of a registered point. */
export const PointForm = ({ draft, isNew, pointId, onChange }: Props): React.ReactNode => {
  const set = (changed: Partial<PointDraft>): void => onChange({ ...draft, ...changed });
  const line = (field: 'name' | 'unitCode' | 'venue' | 'technician' | 'phone' | 'hotline') => ({
    value: draft[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <div className="point-form">
      <TextInput className="point-wide" label={text.name} required maxLength={200} {...line('name')} />
      <TextInput label={text.technician} maxLength={120} {...line('technician')} />
      <TextInput label={text.phone} description={text.phoneHint} type="tel" maxLength={40} {...line('phone')} />
      <TextInput label={text.hotlineField} type="tel" maxLength={40} {...line('hotline')} />
      <TextInput label={text.venue} maxLength={300} {...line('venue')} />
      {isNew && <TextInput label={text.unit} inputMode="numeric" maxLength={5} {...line('unitCode')} />}
      <PointMenus draft={draft} pointId={pointId} onChange={set} />
      <NumberInput
        label={text.order}
        min={0}
        max={1_000_000}
        value={draft.sortOrder}
        onChange={(value) => set({ sortOrder: Number(value) || 0 })}
      />
      <Checkbox
        label={text.auto}
        checked={draft.autoMicrophone}
        onChange={(event) => set({ autoMicrophone: event.currentTarget.checked })}
      />
    </div>
  );
};
