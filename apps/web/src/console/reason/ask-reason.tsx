import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { text } from './text.js';

/** Something that is written down with its reason. */
export interface ReasonQuestion {
  /** What would be done, and to what. */
  readonly title: string;
  /** The button: the verb and its object. */
  readonly action: string;
  /** What is mostly said; may be changed. */
  readonly usual?: string;
  readonly run: (reason: string) => void;
}

interface Props {
  readonly question: ReasonQuestion | null;
  readonly onClose: () => void;
}

const Form = ({
  question,
  onClose,
}: { readonly question: ReasonQuestion } & Pick<Props, 'onClose'>): React.ReactNode => {
  const [reason, setReason] = useState(question.usual ?? '');
  const [missing, setMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() === '') return;
        question.run(reason.trim());
        onClose();
      }}
    >
      <Textarea
        label={text.label}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={missing ? text.needed : null}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button type="submit">{question.action}</Button>
      </Group>
    </form>
  );
};

/** Asks for the reason of what is written down with one. */
export const AskReason = ({ question, onClose }: Props): React.ReactNode => (
  <Modal
    opened={question !== null}
    onClose={onClose}
    title={question?.title}
    centered
    closeButtonProps={{ 'aria-label': text.close }}
  >
    {question !== null && <Form question={question} onClose={onClose} />}
  </Modal>
);
