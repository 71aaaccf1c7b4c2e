import type { ReadinessView } from '@diemcau/contract';
import { NativeSelect, TextInput } from '@mantine/core';
import { text } from './text.js';
import { FIRST_PAGE, type ReadinessFilter } from './use-readiness.js';

interface Props {
  readonly filter: ReadinessFilter;
  readonly view: ReadinessView;
  readonly onChange: (filter: ReadinessFilter) => void;
}

/** In the menu "no group" needs a value of its own: empty stands for any. */
const NO_GROUP = ' ';

const groupOf = (value: string): string | null => (value === '' ? null : value.trim());

/** Which points are shown: at a step, of a group, below a point, by name. */
export const ReadinessFilters = ({ filter, view, onChange }: Props): React.ReactNode => {
  const { total, opened, groups, parents } = view;
  const set = (changed: Partial<ReadinessFilter>): void => onChange({ ...filter, limit: FIRST_PAGE, ...changed });
  const steps = Object.entries(text.step).map(([value, word]) => ({
    value,
    label: text.option(word, total[value as keyof typeof text.step]),
  }));
  return (
    <div className="points-tools no-print">
      <TextInput
        className="points-grow"
        label={text.search}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label={text.filter}
        value={filter.step}
        onChange={(event) => set({ step: event.currentTarget.value })}
        data={[
          { value: '', label: text.all(total.points) },
          ...steps,
          { value: 'late', label: text.option(text.others.late, total.late) },
          { value: 'declined', label: text.option(text.others.declined, total.declined) },
          { value: 'unopened', label: text.option(text.others.unopened, total.points - opened) },
          { value: 'failed', label: text.others.failed },
        ]}
      />
      <NativeSelect
        label={text.group}
        value={filter.group === '' ? NO_GROUP : (filter.group ?? '')}
        onChange={(event) => set({ group: groupOf(event.currentTarget.value) })}
        data={[
          { value: '', label: text.anyGroup },
          ...groups.map(({ group }) => ({ value: group ?? NO_GROUP, label: group ?? text.noGroup })),
        ]}
      />
      <NativeSelect
        label={text.parent}
        value={filter.parent}
        onChange={(event) => set({ parent: event.currentTarget.value })}
        data={[
          { value: '', label: text.anyParent },
          ...parents.flatMap(({ parentId, name }) =>
            parentId === null ? [] : [{ value: parentId, label: name ?? parentId }],
          ),
        ]}
      />
    </div>
  );
};
