import './registry.css';
import type { BridgePointView } from '@diemcau/contract';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { KEPT } from '../points/queries.js';
import { NEW_POINT, draftOf } from './point-form-fields.js';
import { PointEditor } from './point-editor.js';
import { text } from './text.js';

interface Props {
  /** Null makes a new one. */
  readonly pointId: string | null;
  readonly onClose: () => void;
}

const Loaded = ({ pointId, onClose }: { readonly pointId: string; readonly onClose: () => void }): React.ReactNode => {
  const { data, isError, refetch } = useQuery({
    queryKey: [...KEPT.registry, pointId],
    // What is edited is the newest, and does not change under the hand that edits it.
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => get<BridgePointView>(`/api/bridge-points/${pointId}`, 'account'),
  });
  if (isError)
    return (
      <p role="alert">
        {text.failed} <Button onClick={() => void refetch()}>{text.again}</Button>
      </p>
    );
  if (data === undefined) return <p role="status">{text.loading}</p>;
  return (
    <PointEditor
      key={data.version}
      before={data}
      first={draftOf(data)}
      onReload={() => void refetch()}
      onClose={onClose}
    />
  );
};

/** A registered point to be looked at and edited, or a new one. */
export const RegistryDialog = ({ pointId, onClose }: Props): React.ReactNode => (
  <Modal
    opened
    onClose={onClose}
    size="xl"
    title={pointId === null ? text.newDialog : text.dialog}
    closeButtonProps={{ 'aria-label': text.close }}
  >
    {pointId === null ? (
      <PointEditor before={null} first={NEW_POINT} onReload={onClose} onClose={onClose} />
    ) : (
      <Loaded pointId={pointId} onClose={onClose} />
    )}
  </Modal>
);
