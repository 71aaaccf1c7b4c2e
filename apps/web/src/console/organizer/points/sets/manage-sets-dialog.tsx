import type { PointSetSummaryView, PointSetView } from '@diemcau/contract';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, put, remove } from '../../../../live/http.js';
import { problemText } from '../../problem-text.js';
import { KEPT } from '../queries.js';
import { text } from '../text.js';

interface Props {
  readonly sets: readonly PointSetSummaryView[];
  readonly onClose: () => void;
}

/** A set keeps who is in it when it gets another name. */
const rename = async ({ id, version, rule }: PointSetSummaryView, name: string): Promise<void> => {
  const { points } = await get<PointSetView>(`/api/point-sets/${id}`, 'account');
  const members =
    rule === null ? { kind: 'listed', pointIds: points.map((point) => point.id) } : { kind: 'rule', rule };
  await put(`/api/point-sets/${id}`, { name, members, version }, 'account');
};

const SetRow = ({ set }: { readonly set: PointSetSummaryView }): React.ReactNode => {
  const client = useQueryClient();
  const [name, setName] = useState(set.name);
  const [asked, setAsked] = useState(false);
  const onSettled = (): Promise<void> => client.invalidateQueries({ queryKey: KEPT.sets });
  const renaming = useMutation({ mutationFn: () => rename(set, name), onSettled });
  const removing = useMutation({
    mutationFn: () => remove(`/api/point-sets/${set.id}?version=${set.version}`, 'account'),
    onSettled,
  });
  const { sets } = text;
  const error = renaming.error ?? removing.error;
  return (
    <li>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          className="points-grow"
          label={sets.option(set.name, set.count)}
          description={sets.changed(set.changedBy.name)}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === '' || name === set.name}
          loading={renaming.isPending}
          onClick={() => renaming.mutate()}
        >
          {sets.rename}
        </Button>
        <Button variant="default" onClick={() => setAsked(!asked)}>
          {sets.delete}
        </Button>
      </Group>
      {asked && (
        <Group role="alert" mt="xs">
          <span>{sets.deleteSure(set.name)}</span>
          <Button size="compact-md" variant="default" data-autofocus onClick={() => setAsked(false)}>
            {sets.cancel}
          </Button>
          <Button size="compact-md" loading={removing.isPending} onClick={() => removing.mutate()}>
            {sets.deleteDo}
          </Button>
        </Group>
      )}
      {error !== null && <p role="alert">{problemText(error)}</p>}
    </li>
  );
};

/** All saved sets: other names for them, and away with those nobody needs. */
export const ManageSetsDialog = ({ sets, onClose }: Props): React.ReactNode => (
  <Modal
    opened
    onClose={onClose}
    title={text.sets.manageHeading}
    size="lg"
    closeButtonProps={{ 'aria-label': text.sets.close }}
  >
    <Stack component="ul" className="sets-list">
      {sets.map((set) => (
        <SetRow key={`${set.id} ${set.version}`} set={set} />
      ))}
    </Stack>
  </Modal>
);
