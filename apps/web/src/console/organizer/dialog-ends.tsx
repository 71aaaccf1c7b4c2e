import { Button, Group } from '@mantine/core';
import { problemText } from './problem-text.js';

interface Props {
  readonly cancel: string;
  readonly act: string;
  readonly disabled?: boolean;
  readonly doing: { readonly isPending: boolean; readonly error: Error | null };
  readonly onCancel: () => void;
  readonly onAct: () => void;
  /** Before something is taken from others, leaving all as it is comes first. */
  readonly cautious?: boolean;
}

/** What stands at the end of every dialog: why it did not work, the way back, and the verb. */
export const DialogEnds = (props: Props): React.ReactNode => {
  const { cancel, act, disabled = false, doing, onCancel, onAct, cautious = false } = props;
  return (
    <>
      {doing.error !== null && <p role="alert">{problemText(doing.error)}</p>}
      <Group justify="flex-end">
        <Button variant="default" data-autofocus={cautious || undefined} onClick={onCancel}>
          {cancel}
        </Button>
        <Button disabled={disabled} loading={doing.isPending} onClick={onAct}>
          {act}
        </Button>
      </Group>
    </>
  );
};
