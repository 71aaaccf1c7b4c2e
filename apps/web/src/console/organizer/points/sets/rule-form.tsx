import type { PointSetSummaryView } from '@diemcau/contract';
import { Select } from '@mantine/core';
import { menuOf } from '../../menu-of.js';
import { useRegistry } from '../queries.js';
import { text } from '../text.js';

export type SetRule = NonNullable<PointSetSummaryView['rule']>;

export const EMPTY_RULE: SetRule = { under: null, level: null, group: null, role: null };

interface Props {
  readonly rule: SetRule;
  readonly onChange: (rule: SetRule) => void;
}

/** Who belongs to a set by itself: below a point, of a level, a group, a role. */
export const RuleForm = ({ rule, onChange }: Props): React.ReactNode => {
  const { data: registry = [] } = useRegistry();
  const { sets } = text;
  const parents = new Set(registry.map(({ parentId }) => parentId));
  const heads = registry.filter(({ id }) => parents.has(id));
  const groups = [...new Set(registry.flatMap(({ group }) => group ?? []))];
  return (
    <div className="points-fields">
      <Select
        className="points-grow"
        label={sets.under}
        placeholder={sets.any}
        searchable
        clearable
        data={heads.map(({ id, name }) => ({ value: id, label: name }))}
        value={rule.under}
        onChange={(under) => onChange({ ...rule, under })}
      />
      <Select
        label={sets.level}
        placeholder={sets.any}
        clearable
        data={menuOf(sets.levels)}
        value={rule.level}
        onChange={(level) => onChange({ ...rule, level })}
      />
      <Select
        label={sets.group}
        placeholder={sets.any}
        clearable
        data={groups}
        value={rule.group}
        onChange={(group) => onChange({ ...rule, group })}
      />
      <Select
        label={sets.role}
        placeholder={sets.any}
        clearable
        data={menuOf(text.role)}
        value={rule.role}
        onChange={(role) => onChange({ ...rule, role })}
      />
    </div>
  );
};
