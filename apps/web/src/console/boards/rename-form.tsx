import type { BoardAnswer } from '@diemcau/contract';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { patch } from '../../live/http.js';
import { text } from './text.js';
import { useAttempt } from './use-attempt.js';

interface Props {
  readonly sessionId: string;
  readonly board: BoardAnswer;
  readonly onDone: () => void;
}

/** Another name for a board; whatever it shows stays. */
export const RenameForm = ({ sessionId, board, onDone }: Props): React.ReactNode => {
  const [name, setName] = useState(board.name);
  const { busy, word, run } = useAttempt();
  const rename = async (): Promise<void> => {
    const path = `/api/sessions/${sessionId}/boards/${board.id}`;
    if (name.trim() === board.name || (await run(() => patch(path, { name: name.trim() }, 'account')))) onDone();
  };
  return (
    <form
      className="layout-choice"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <TextInput
        className="grows"
        label={text.pair.name}
        error={name.trim() === '' ? text.pair.nameMissing : word}
        maxLength={100}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>
        {text.board.save}
      </Button>
      <Button variant="default" onClick={onDone}>
        {text.board.cancel}
      </Button>
    </form>
  );
};
