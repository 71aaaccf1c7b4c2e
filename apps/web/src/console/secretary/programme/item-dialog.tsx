import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type AgendaItem, type AgendaState, conferenceProfile, isFuture } from '@diemcau/session';
import { useState } from 'react';
import { newId } from '../../../live/new-id.js';
import type { PartProps } from '../part-props.js';
import { ItemFields } from './item-fields.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'verbs'> {
  readonly agenda: AgendaState;
  /** Null for a new one. */
  readonly item: AgendaItem | null;
  readonly onClose: () => void;
}

/** A new item takes over the rules of those around it. */
const fresh = (agenda: AgendaState): AgendaItem => ({
  id: newId(),
  kind: 'discussion',
  title: '',
  minutes: 15,
  presenter: null,
  pointId: null,
  profile: agenda.items.at(-1)?.profile ?? conferenceProfile,
});

/** Nobody presents where no name was typed. */
const tidy = (item: AgendaItem): AgendaItem => {
  const presenter = item.presenter?.trim() ?? '';
  return { ...item, title: item.title.trim(), presenter: presenter === '' ? null : presenter };
};

/** One item of the programme to come, changed or new; the reason goes onto the list of changes. */
export const ItemDialog = ({ agenda, item: known, verbs, onClose }: Props): React.ReactNode => {
  const [item, setItem] = useState(() => known ?? fresh(agenda));
  const [before, setBefore] = useState('');
  const [reason, setReason] = useState<string>(text.usualReason);
  const [tried, setTried] = useState(false);
  const incomplete = item.title.trim() === '' || reason.trim() === '';
  const save = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (incomplete) return;
    const data = { item: tidy(item), reason: reason.trim() };
    if (known !== null) verbs.press('EditItem', data, { onDone: onClose });
    else verbs.press('AddItem', { ...data, beforeId: before === '' ? null : before }, { onDone: onClose });
  };
  const future = agenda.items.filter(({ id }) => isFuture(agenda, id));
  return (
    <Modal
      opened
      onClose={onClose}
      title={known === null ? text.addTitle : text.edit(known.title)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <form onSubmit={save}>
        <ItemFields item={item} onChange={setItem} />
        {known === null && (
          <NativeSelect
            label={text.before}
            value={before}
            onChange={({ currentTarget }) => setBefore(currentTarget.value)}
            data={[{ value: '', label: text.atEnd }, ...future.map(({ id, title }) => ({ value: id, label: title }))]}
            mt="xs"
          />
        )}
        <TextInput
          label={text.reason}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={tried && incomplete ? text.needed : null}
          maxLength={500}
          mt="xs"
        />
        <p role="status">{verbs.word ?? ''}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button type="submit">{text.save}</Button>
        </Group>
      </form>
    </Modal>
  );
};
