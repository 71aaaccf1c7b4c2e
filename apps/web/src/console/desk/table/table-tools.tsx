import { Button, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { CELL_STATES, type CellState } from '../state/cell-state.js';
import { text } from '../text.js';
import type { Wanted } from './rows-shown.js';

interface Props {
  readonly wanted: Wanted;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (part: Partial<Wanted>) => void;
  readonly onDownload: () => void;
  readonly onEverything: () => void;
}

/** What is looked for, and how much was found. */
export const TableTools = ({ wanted, shown, all, onChange, onDownload, onEverything }: Props): React.ReactNode => {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+k', () => field.current?.focus(), { usePhysicalKeys: true }]], []);
  return (
    <Group gap="xs" p="xs" align="flex-end">
      <TextInput
        ref={field}
        label={text.search}
        value={wanted.search}
        onChange={({ currentTarget }) => onChange({ search: currentTarget.value })}
        rightSection={
          wanted.search !== '' && <CloseButton aria-label={text.clear} onClick={() => onChange({ search: '' })} />
        }
      />
      <NativeSelect
        label={text.stateFilter}
        value={wanted.state ?? ''}
        onChange={({ currentTarget }) => onChange({ state: (currentTarget.value || null) as CellState | null })}
        data={[
          { value: '', label: text.anyState },
          ...CELL_STATES.map((value) => ({ value, label: text.states[value] })),
        ]}
      />
      <Button variant="default" onClick={onDownload}>
        {text.download}
      </Button>
      {wanted.only !== null && (
        <Button variant="light" onClick={onEverything}>
          {text.everything}
        </Button>
      )}
      <span role="status" className="quiet">
        {shown === 0 ? text.nothingFound : text.shown(shown, all)}
      </span>
    </Group>
  );
};
