import { Autocomplete, Select } from '@mantine/core';
import { menuOf } from '../menu-of.js';
import { useRegistry } from '../points/queries.js';
import { text as points } from '../points/text.js';
import type { PointDraft } from './point-form-fields.js';
import { text } from './text.js';

interface Props {
  readonly draft: PointDraft;
  readonly pointId: string | null;
  readonly onChange: (changed: Partial<PointDraft>) => void;
}

const MOST_SHOWN = 100;

/** Where a point stands among the others, and how it joins. */
export const PointMenus = ({ draft, pointId, onChange }: Props): React.ReactNode => {
  const { data: registry = [] } = useRegistry();
  const others = registry.filter(({ id }) => id !== pointId).map(({ id, name }) => ({ value: id, label: name }));
  const groups = [...new Set(registry.flatMap(({ group }) => group ?? []))];
  const ofPoints = { placeholder: text.none, searchable: true, clearable: true, limit: MOST_SHOWN, data: others };
  return (
    <>
      <Select
        {...ofPoints}
        label={text.parent}
        value={draft.parentId}
        onChange={(parentId) => onChange({ parentId })}
      />
      <Autocomplete
        label={text.group}
        data={groups}
        maxLength={120}
        value={draft.group}
        onChange={(group) => onChange({ group })}
      />
      <Select
        label={text.role}
        allowDeselect={false}
        data={menuOf(points.role)}
        value={draft.role}
        onChange={(role) => role !== null && onChange({ role })}
      />
      <Select
        label={text.mode}
        allowDeselect={false}
        data={menuOf(points.mode)}
        value={draft.mode}
        onChange={(mode) => mode !== null && onChange({ mode })}
      />
      <Select {...ofPoints} label={text.via} value={draft.via} onChange={(via) => onChange({ via })} />
      <Select
        label={text.terminal}
        placeholder={text.none}
        clearable
        data={menuOf(text.terminals)}
        value={draft.terminal}
        onChange={(terminal) => onChange({ terminal })}
      />
    </>
  );
};
