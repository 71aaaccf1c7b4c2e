import type { BoardAnswer } from '@diemcau/contract';
import type { BoardChoice } from '@diemcau/session';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { LayoutChoice } from './layout-choice.js';
import { RenameForm } from './rename-form.js';
import { text } from './text.js';

interface Props {
  readonly sessionId: string;
  readonly board: BoardAnswer;
  readonly choice: BoardChoice;
  readonly now: number;
  readonly onShow: (choice: BoardChoice) => void;
  readonly onIdentify: () => void;
  readonly onTakeOff: () => void;
  readonly onChanged: () => void;
}

const presence = ({ screens, lastOpenedAt }: BoardAnswer): Readonly<Record<'state' | 'words', string>> => {
  if (screens > 0) return { state: 'on', words: text.board.on(screens) };
  return lastOpenedAt === null
    ? { state: 'never', words: text.board.never }
    : { state: 'lost', words: text.board.lost };
};

/** One board: whether a screen shows it, what it shows, and what can be done about it. */
export const BoardCard = ({ sessionId, board, choice, now, ...acts }: Props): React.ReactNode => {
  const [renaming, setRenaming] = useState(false);
  const { state, words } = presence(board);
  const { name } = board;
  const renamed = (): void => {
    setRenaming(false);
    acts.onChanged();
  };
  return (
    <li className="board-card">
      <div className="board-head">
        <Title order={3} size="h4">
          {name}
        </Title>
        <span className="board-state" data-state={state}>
          {words}
        </span>
        <span>{text.layout.showing(text.layout.names[choice.layout])}</span>
      </div>
      {renaming && <RenameForm sessionId={sessionId} board={board} onDone={renamed} />}
      <LayoutChoice choice={choice} of={name} now={now} onShow={acts.onShow} />
      <div className="board-acts">
        <Button variant="default" aria-label={text.board.of(text.board.identify, name)} onClick={acts.onIdentify}>
          {text.board.identify}
        </Button>
        <Button variant="default" aria-label={text.board.of(text.board.rename, name)} onClick={() => setRenaming(true)}>
          {text.board.rename}
        </Button>
        <Button variant="default" aria-label={text.board.of(text.board.takeOff, name)} onClick={acts.onTakeOff}>
          {text.board.takeOff}
        </Button>
      </div>
    </li>
  );
};
