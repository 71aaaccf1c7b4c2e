import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Presses } from '../../press/use-press.js';
import { text } from '../text.js';

interface Props {
  /** Null while nothing is being resolved. */
  readonly incidentId: string | null;
  readonly verbs: Presses;
  readonly onClose: () => void;
}

const MAX = 500;

/** How something was mended, for the minutes and the next shift. */
export const ResolveForm = ({ incidentId, verbs, onClose }: Props): React.ReactNode => {
  const [resolution, setResolution] = useState('');
  const close = (): void => {
    setResolution('');
    onClose();
  };
  const save = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    const said = resolution.trim().normalize('NFC');
    if (incidentId !== null && said !== '')
      verbs.press('ResolveIncident', { incidentId, resolution: said }, { onDone: close });
  };
  return (
    <Modal
      opened={incidentId !== null}
      onClose={close}
      title={text.resolveTitle}
      centered
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <form onSubmit={save}>
        <Textarea
          label={text.resolution}
          value={resolution}
          onChange={({ currentTarget }) => setResolution(currentTarget.value)}
          maxLength={MAX}
          rows={3}
          required
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {text.cancel}
          </Button>
          <Button type="submit">{text.save}</Button>
        </Group>
        {incidentId !== null && verbs.word !== null && <p role="alert">{verbs.word}</p>}
      </form>
    </Modal>
  );
};
