import type { PointSetView } from '@diemcau/contract';
import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../../live/http.js';
import { problemText } from '../../problem-text.js';
import { usePointSets } from '../queries.js';
import { text } from '../text.js';
import { ManageSetsDialog } from './manage-sets-dialog.js';
import { SaveSetDialog } from './save-set-dialog.js';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (pointIds: readonly string[]) => void;
}

/** Saved sets of points: used again, saved, looked after. */
export const SetsBar = ({ chosen, onChoose }: Props): React.ReactNode => {
  const { data } = usePointSets();
  const [setId, setSetId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const use = useMutation({
    mutationFn: (id: string) => get<PointSetView>(`/api/point-sets/${id}`, 'account'),
    onSuccess: ({ points }) => onChoose(points.map(({ id }) => id)),
  });
  const { sets } = text;
  const known = data?.sets ?? [];
  return (
    <>
      <Select
        label={sets.label}
        placeholder={known.length === 0 ? sets.none : ''}
        searchable
        clearable
        w="16rem"
        data={known.map(({ id, name, count }) => ({ value: id, label: sets.option(name, count) }))}
        value={setId}
        onChange={setSetId}
      />
      <Button
        variant="default"
        disabled={setId === null}
        loading={use.isPending}
        onClick={() => setId !== null && use.mutate(setId)}
      >
        {sets.use}
      </Button>
      <Button variant="default" onClick={() => setDialog('save')}>
        {sets.save}
      </Button>
      <Button variant="default" disabled={known.length === 0} onClick={() => setDialog('manage')}>
        {sets.manage}
      </Button>
      {use.isError && <p role="alert">{problemText(use.error)}</p>}
      {dialog === 'save' && <SaveSetDialog chosen={chosen} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && <ManageSetsDialog sets={known} onClose={() => setDialog(null)} />}
    </>
  );
};
