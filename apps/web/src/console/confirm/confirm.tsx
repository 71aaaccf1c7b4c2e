import { Button, Group, Modal, Text } from '@mantine/core';
import { text } from './text.js';

interface Props {
  /** Null while nothing is asked. */
  readonly question: {
    /** What would happen, in words that name it. */
    readonly title: string;
    readonly explanation?: string;
    /** The button: the verb and its object. */
    readonly action: string;
    readonly run: () => void;
  } | null;
  readonly onClose: () => void;
}

export type Question = NonNullable<Props['question']>;

/** Asks before what cannot be taken back; Enter by habit changes nothing, since the way back has the focus. */
export const Confirm = ({ question, onClose }: Props): React.ReactNode => (
  <Modal
    opened={question !== null}
    onClose={onClose}
    title={question?.title}
    centered
    closeButtonProps={{ 'aria-label': text.close }}
  >
    {question?.explanation !== undefined && <Text>{question.explanation}</Text>}
    <Group justify="flex-end" mt="lg">
      <Button size="lg" variant="default" onClick={onClose} data-autofocus>
        {text.cancel}
      </Button>
      <Button
        size="lg"
        onClick={() => {
          question?.run();
          onClose();
        }}
      >
        {question?.action}
      </Button>
    </Group>
  </Modal>
);
