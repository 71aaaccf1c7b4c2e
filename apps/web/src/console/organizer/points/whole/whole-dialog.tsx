import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { menuOf } from '../../menu-of.js';
import { problemText } from '../../problem-text.js';
import { useUnits } from '../queries.js';
import { text } from '../text.js';
import { type Depth, useMakeWhole } from './use-make-whole.js';

interface Props {
  readonly level: 'province' | 'country';
  readonly date: string;
  readonly hall: string;
  readonly onChoose: (pointIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** All points of a province or of the country in one press: those that are missing are made, then all are chosen. */
export const WholeDialog = ({ level, date, hall, onChoose, onClose }: Props): React.ReactNode => {
  const { data: units } = useUnits(date);
  const [province, setProvince] = useState<string | null>(null);
  const [name, setName] = useState(hall);
  const [depth, setDepth] = useState<Depth>('province');
  const provinces = (units ?? []).filter(({ parentCode }) => parentCode === null);
  const make = useMakeWhole({ level, date, name, province, depth }, onChoose);
  const { whole, sets } = text;
  const ready = name.trim() !== '' && (level === 'country' || province !== null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={level === 'province' ? whole.provinceHeading : whole.countryHeading}
      closeButtonProps={{ 'aria-label': sets.close }}
    >
      <Stack>
        <p className="quiet points-lines">{whole.explain}</p>
        {level === 'province' ? (
          <Select
            label={whole.which}
            searchable
            data={provinces.map(({ code, fullName }) => ({ value: code, label: fullName }))}
            value={province}
            onChange={setProvince}
          />
        ) : (
          <Select
            label={whole.depth}
            allowDeselect={false}
            data={menuOf<Depth>(sets.levels)}
            value={depth}
            onChange={(value) => setDepth(value ?? 'province')}
          />
        )}
        <TextInput
          label={whole.hall}
          maxLength={180}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {make.isError && <p role="alert">{problemText(make.error)}</p>}
        {make.isSuccess && <p role="status">{whole.done(make.data.created, make.data.existing)}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {sets.close}
          </Button>
          {!make.isSuccess && (
            <Button loading={make.isPending} disabled={!ready} onClick={() => make.mutate()}>
              {whole.do}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
};
