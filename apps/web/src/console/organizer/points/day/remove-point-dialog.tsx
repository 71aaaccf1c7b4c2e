import { Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogEnds } from '../../dialog-ends.js';
import { KEPT, type PlanPointView } from '../queries.js';
import { sendCommand } from '../../send-command.js';
import { text } from './text.js';

interface Props {
  readonly sessionId: string;
  readonly point: PlanPointView;
  readonly onClose: () => void;
}

/** A point leaves an issued sitting, for a reason. */
export const RemovePointDialog = ({ sessionId, point, onClose }: Props): React.ReactNode => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const removing = useMutation({
    mutationFn: () => sendCommand(sessionId, 'RemovePoint', { pointId: point.id, reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEPT.session(sessionId) });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={text.removeHeading} closeButtonProps={{ 'aria-label': text.close }}>
      <Stack>
        <p className="points-lines">{text.removeSure(point.name)}</p>
        <Textarea
          label={text.reason}
          required
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogEnds
          cancel={text.cancel}
          act={text.removeDo}
          doing={removing}
          onCancel={onClose}
          onAct={() => removing.mutate()}
          disabled={reason.trim() === ''}
        />
      </Stack>
    </Modal>
  );
};
