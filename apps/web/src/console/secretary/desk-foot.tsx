import { Button, Group } from '@mantine/core';
import { undoSeconds, undoText } from '../chair/undo-text.js';
import { DrivingLine } from '../driving/driving-line.js';
import { usePapersKept } from '../paper/kept/use-papers-kept.js';
import { PaperMenu } from '../paper/paper-menu.js';
import type { Presses } from '../press/use-press.js';
import type { SeatProps } from '../seat/seat-props.js';
import { text } from './text.js';

interface Props extends SeatProps {
  readonly verbs: Presses;
  readonly onOpen: (window: 'find' | 'keys') => void;
}

/** Who drives, what came of the last press, its undo, and what opens over the desk. */
export const DeskFoot = ({ client, sessionId, session, line, now, me, verbs, onOpen }: Props): React.ReactNode => {
  const keptAt = usePapersKept({ client, sessionId, session });
  const { undo } = session.floor;
  const left = undoSeconds(session.floor, now);
  return (
    <footer className="desk-foot">
      <div>
        <DrivingLine session={session} me={me} />
        <p role="status" className="desk-word">
          {verbs.word ?? ''}
        </p>
      </div>
      <Group gap="xs" wrap="nowrap">
        {undo !== null && left > 0 && (
          <Button size="sm" onClick={() => verbs.press('UndoFloor', { version: undo.version })}>
            {text.undo(undoText(session.floor), left)}
          </Button>
        )}
        <PaperMenu {...{ session, line, now, keptAt }} />
        <Button size="sm" variant="default" onClick={() => onOpen('find')}>
          {text.find}
        </Button>
        <Button size="sm" variant="default" onClick={() => onOpen('keys')}>
          {text.keys}
        </Button>
      </Group>
    </footer>
  );
};
