import { type BoardChoice, boardChoice } from '@diemcau/session';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { remove } from '../../live/http.js';
import { Confirm, type Question } from '../confirm/confirm.js';
import { usePress } from '../press/use-press.js';
import type { SeatProps } from '../seat/seat-props.js';
import { AllBoards } from './all-boards.js';
import { BoardCard } from './board-card.js';
import './boards.css';
import { PairForm } from './pair-form.js';
import { text } from './text.js';
import { useAttempt } from './use-attempt.js';
import { useBoards } from './use-boards.js';

type Props = Pick<SeatProps, 'client' | 'sessionId' | 'session' | 'now'>;

/** The boards of the hall: which are on, what they show, and how new ones come in. */
export const BoardsPanel = ({ client, sessionId, session, now }: Props): React.ReactNode => {
  const { boards, failed, look } = useBoards(sessionId);
  const { press, word } = usePress(client);
  const takingOff = useAttempt();
  const [question, setQuestion] = useState<Question | null>(null);
  const show = (boardId: string | null, choice: BoardChoice): void => press('ShowOnBoards', { boardId, ...choice });
  const identify = (boardId: string | null): void => press('IdentifyBoards', { boardId });
  const takeOff = async (boardId: string): Promise<void> => {
    await takingOff.run(() => remove(`/api/sessions/${sessionId}/boards/${boardId}`, 'account'));
    await look();
  };
  const ask = ({ id, name }: { readonly id: string; readonly name: string }): void =>
    setQuestion({
      title: text.takeOff.title(name),
      explanation: text.takeOff.explanation,
      action: text.takeOff.action(name),
      run: () => void takeOff(id),
    });
  return (
    <section className="boards" aria-label={text.heading}>
      <Title order={2} size="h3">
        {text.heading}
      </Title>
      <p className="board-word" role="status">
        {word ?? takingOff.word ?? (failed ? text.failed : '')}
      </p>
      {boards === null && !failed && <p>{text.loading}</p>}
      {boards?.length === 0 && <p>{text.empty}</p>}
      {boards !== null && boards.length > 0 && (
        <>
          <AllBoards
            choice={session.boards.all}
            now={now}
            onShow={(choice) => show(null, choice)}
            onIdentify={() => identify(null)}
          />
          <ul className="board-list" data-stale={failed}>
            {boards.map((board) => (
              <BoardCard
                key={board.id}
                {...{ sessionId, board, now, choice: boardChoice(session.boards, board.id) }}
                onShow={(choice) => show(board.id, choice)}
                onIdentify={() => identify(board.id)}
                onTakeOff={() => ask(board)}
                onChanged={() => void look()}
              />
            ))}
          </ul>
        </>
      )}
      <PairForm sessionId={sessionId} onPaired={() => void look()} />
      <Confirm question={question} onClose={() => setQuestion(null)} />
    </section>
  );
};
