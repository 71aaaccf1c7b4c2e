import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type AgendaItem, ITEM_KINDS } from '@diemcau/session';
import { itemKindChoices } from '../../item-kinds/item-kind-choices.js';
import { text } from './text.js';

const LONGEST_MIN = 1_440;

interface Props {
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
}

/** What is on, for how long, and who presents it. */
export const ItemFields = ({ item, onChange }: Props): React.ReactNode => (
  <>
    <TextInput
      label={text.itemTitle}
      value={item.title}
      onChange={({ currentTarget }) => onChange({ ...item, title: currentTarget.value })}
      maxLength={500}
      data-autofocus
    />
    <Group grow mt="xs">
      <NativeSelect
        label={text.kind}
        value={item.kind}
        onChange={({ currentTarget }) =>
          onChange({ ...item, kind: ITEM_KINDS.find((kind) => kind === currentTarget.value) ?? item.kind })
        }
        data={itemKindChoices()}
      />
      <NumberInput
        label={text.minutes}
        value={item.minutes}
        onChange={(typed) =>
          onChange({ ...item, minutes: Math.max(0, Math.min(LONGEST_MIN, Math.round(Number(typed) || 0))) })
        }
        min={0}
        max={LONGEST_MIN}
        hideControls
      />
    </Group>
    <TextInput
      label={text.presenter}
      value={item.presenter ?? ''}
      onChange={({ currentTarget }) => onChange({ ...item, presenter: currentTarget.value })}
      maxLength={200}
      mt="xs"
    />
  </>
);
