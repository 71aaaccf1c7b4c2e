import type { SessionOutline } from '@diemcau/contract';
import { Modal, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogEnds } from '../../dialog-ends.js';
import type { PlanPointView } from '../queries.js';
import { text as points } from '../text.js';
import { RegistryFacts } from './registry-facts.js';
import { text } from './text.js';
import { UnitsForm } from './units-form.js';
import { useParticipation } from './use-participation.js';

interface Props {
  readonly session: SessionOutline;
  readonly point: PlanPointView;
  readonly onClose: () => void;
}

type Mode = PlanPointView['mode'];
const MODES: readonly Mode[] = ['webrtc', 'whip', 'hardware', 'view_only'];

/** What a point brings to this sitting: how it joins and who is invited there. After the issue a reason is asked for. */
export const ParticipationDialog = ({ session, point, onClose }: Props): React.ReactNode => {
  const issued = session.status !== 'draft';
  const [units, setUnits] = useState(point.units);
  const [mode, setMode] = useState<Mode>(point.mode);
  const [reason, setReason] = useState('');
  const save = useParticipation(session, point, onClose);
  const nameless = units.some(({ name }) => name.trim() === '');
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.heading(point.name)}
      size="lg"
      closeButtonProps={{ 'aria-label': text.cancel }}
    >
      <Stack>
        <RegistryFacts point={point} />
        <Select
          label={text.mode}
          allowDeselect={false}
          data={MODES.map((value) => ({ value, label: points.mode[value] }))}
          value={mode}
          onChange={(value) => setMode(value ?? point.mode)}
        />
        <UnitsForm units={units} onChange={setUnits} />
        {issued && (
          <Textarea
            label={text.reason}
            description={text.reasonHint}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {nameless && <p role="status">{text.unitsMissing}</p>}
        <DialogEnds
          cancel={text.cancel}
          act={text.save}
          doing={save}
          onCancel={onClose}
          onAct={() => save.mutate({ units, mode, reason })}
          disabled={nameless || (issued && reason.trim() === '')}
        />
      </Stack>
    </Modal>
  );
};
