import { Button, Group, Modal, NumberInput } from '@mantine/core';
import type { FloorEntry, FloorState } from '@diemcau/session';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { beforeAt } from './moves.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'verbs'> {
  readonly entry: FloorEntry;
  readonly floor: FloorState;
  readonly onClose: () => void;
}

/** To a place of a long queue, without dragging through all of it. */
export const MoveDialog = ({ entry: { id: entryId, pointName }, floor, verbs, onClose }: Props): React.ReactNode => {
  const { queue, version } = floor;
  const [place, setPlace] = useState<number | string>(queue.indexOf(entryId) + 1);
  const move = (event: React.SubmitEvent): void => {
    event.preventDefault();
    const wanted = Math.max(1, Math.min(queue.length, Math.round(Number(place))));
    if (!Number.isFinite(wanted)) return;
    verbs.press('MoveEntry', { entryId, beforeId: beforeAt(queue, entryId, wanted - 1), version });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text.moveToTitle(pointName)} closeButtonProps={{ 'aria-label': text.close }}>
      <form onSubmit={move}>
        <NumberInput
          label={text.place(queue.length)}
          value={place}
          onChange={setPlace}
          min={1}
          max={queue.length}
          allowDecimal={false}
          hideControls
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button type="submit">{text.move}</Button>
        </Group>
      </form>
    </Modal>
  );
};
