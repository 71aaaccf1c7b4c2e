import './links.css';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemText } from '../problem-text.js';
import type { SectionProps } from '../section-props.js';
import { LinksPane } from './links-pane.js';
import { text } from './text.js';
import { useLinkActs, useLinks } from './use-links.js';

/** O5: one link for each point and board, with its code; handed on, printed, issued anew, taken back. */
export const LinksSection = ({ conferenceId, sessionId, session }: SectionProps): React.ReactNode => {
  const issued = session.status !== 'draft';
  const links = useLinks(sessionId, issued);
  const acts = useLinkActs(sessionId);
  const [board, setBoard] = useState('');
  if (!issued) return <p className="quiet">{text.draft}</p>;
  if (links.isPending) return <p role="status">{text.loading}</p>;
  if (links.isError)
    return (
      <p role="alert">
        {text.failed} <Button onClick={() => void links.refetch()}>{text.again}</Button>
      </p>
    );
  const makeBoard = (): void => {
    acts.mutate({ kind: 'make', boards: [board.trim()] });
    setBoard('');
  };
  return (
    <>
      <form
        className="points-tools"
        onSubmit={(event) => {
          event.preventDefault();
          if (board.trim() !== '') makeBoard();
        }}
      >
        {links.data.length < session.pointCount && (
          <Button loading={acts.isPending} onClick={() => acts.mutate({ kind: 'make', boards: [] })}>
            {text.make}
          </Button>
        )}
        <TextInput
          label={text.boardName}
          placeholder={text.boardHint}
          maxLength={100}
          value={board}
          onChange={(event) => setBoard(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={board.trim() === ''} loading={acts.isPending}>
          {text.addBoard}
        </Button>
      </form>
      {acts.isError && <p role="alert">{problemText(acts.error)}</p>}
      <LinksPane
        conferenceId={conferenceId}
        session={session}
        links={links.data}
        onAct={(act) => acts.mutateAsync(act)}
      />
    </>
  );
};
