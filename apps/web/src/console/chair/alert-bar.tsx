import { Button, Group } from '@mantine/core';
import { DrivingLine } from '../driving/driving-line.js';
import type { SeatProps } from '../seat/seat-props.js';
import { alertsOf } from './alerts.js';
import { MoreMenu } from './more-menu.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';
import { undoSeconds, undoText } from './undo-text.js';

const NAMED = 3;

const namesText = (names: readonly string[]): string =>
  names.slice(0, NAMED).join(', ') + (names.length > NAMED ? '…' : '');

/** What is wrong, the last press while it can be taken back, and everything that is pressed rarely. */
export const AlertBar = ({
  children,
  me,
  ...props
}: React.PropsWithChildren<PaneProps & Pick<SeatProps, 'me'>>): React.ReactNode => {
  const { session, now, presence, verbs } = props;
  const alerts = alertsOf(session, presence, now);
  const { undo } = session.floor;
  const left = undoSeconds(session.floor, now);
  return (
    <footer className="alerts">
      <div>
        <p role="status">
          {alerts.length === 0
            ? text.allFine
            : alerts.map(({ kind, names }) => (
                <strong key={kind}>✕ {text.alerts[kind](names.length, namesText(names))} </strong>
              ))}
        </p>
        <DrivingLine session={session} me={me} />
      </div>
      <Group gap="xs" wrap="nowrap">
        {undo !== null && left > 0 && (
          <Button size="lg" variant="default" onClick={() => verbs.press('UndoFloor', { version: undo.version })}>
            {text.undo(undoText(session.floor), left)}
          </Button>
        )}
        {children}
        <MoreMenu {...props} />
      </Group>
    </footer>
  );
};
