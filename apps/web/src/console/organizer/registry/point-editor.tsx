import type { BridgePointView } from '@diemcau/contract';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpRefusal, post, put, remove } from '../../../live/http.js';
import { KEPT } from '../points/queries.js';
import { problemText } from '../problem-text.js';
import { PointForm } from './point-form.js';
import { type PointDraft, bodyOf } from './point-form-fields.js';
import { DeleteButton } from './delete-button.js';
import { PointPast } from './point-history.js';
import { text } from './text.js';

interface Props {
  /** Null for a new one. */
  readonly before: BridgePointView | null;
  readonly first: PointDraft;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

const store = (draft: PointDraft, before: BridgePointView | null): Promise<BridgePointView> => {
  const body = bodyOf(draft, before);
  if (before !== null)
    return put<BridgePointView>(`/api/bridge-points/${before.id}`, { ...body, version: before.version }, 'account');
  const unitCode = draft.unitCode.trim() === '' ? null : draft.unitCode.trim();
  return post<BridgePointView>('/api/bridge-points', { ...body, unitCode }, 'account');
};

const isStale = (error: unknown): boolean => error instanceof HttpRefusal && error.code === 'VERSION_CONFLICT';

/** The form of a point, with who changed it last; nothing is overwritten that somebody else saved meanwhile. */
export const PointEditor = ({ before, first, onReload, onClose }: Props): React.ReactNode => {
  const client = useQueryClient();
  const [draft, setDraft] = useState(first);
  const onSuccess = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: KEPT.registry });
    onClose();
  };
  const saving = useMutation({ mutationFn: () => store(draft, before), onSuccess });
  const removing = useMutation({
    mutationFn: (point: BridgePointView) =>
      remove(`/api/bridge-points/${point.id}?version=${point.version}`, 'account'),
    onSuccess,
  });
  const error = saving.error ?? removing.error;
  return (
    <Stack>
      <PointForm draft={draft} isNew={before === null} pointId={before?.id ?? null} onChange={setDraft} />
      {before !== null && <PointPast point={before} />}
      {error !== null && <p role="alert">{problemText(error)}</p>}
      {isStale(error) && <Button onClick={onReload}>{text.reload}</Button>}
      <Group justify="flex-end">
        {before !== null && (
          <DeleteButton name={before.name} removing={removing.isPending} onDelete={() => removing.mutate(before)} />
        )}
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
        <Button disabled={draft.name.trim() === ''} loading={saving.isPending} onClick={() => saving.mutate()}>
          {text.save}
        </Button>
      </Group>
    </Stack>
  );
};
