import { Button, Group, Modal, Textarea } from '@mantine/core';
import type { FloorEntry } from '@diemcau/session';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { readSpeakers, speakerLines } from '../../speakers.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'verbs'> {
  readonly entry: FloorEntry;
  readonly onClose: () => void;
}

/** Who speaks and about what; what was typed stays until the service has taken it. */
export const EditDialog = ({ entry, verbs, onClose }: Props): React.ReactNode => {
  const [speakers, setSpeakers] = useState(speakerLines(entry.speakers));
  const [topic, setTopic] = useState(entry.topic);
  const [tried, setTried] = useState(false);
  const save = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (topic.trim() === '') return;
    const data = { entryId: entry.id, speakers: readSpeakers(speakers), topic: topic.trim() };
    verbs.press('EditSpeech', data, { onDone: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.editTitle(entry.pointName)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <form onSubmit={save}>
        <Textarea
          label={text.speakers}
          value={speakers}
          onChange={({ currentTarget }) => setSpeakers(currentTarget.value)}
          autosize
          minRows={2}
          data-autofocus
        />
        <Textarea
          label={text.topic}
          value={topic}
          onChange={({ currentTarget }) => setTopic(currentTarget.value)}
          error={tried && topic.trim() === '' ? text.topicNeeded : null}
          maxLength={500}
          autosize
          mt="sm"
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
