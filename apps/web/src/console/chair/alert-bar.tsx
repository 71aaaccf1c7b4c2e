import { Button } from '@mantine/core';
import { UNDO_WINDOW_MS } from '@diemcau/session';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const NAMED = 3;

/** Who is away, and the last press while it can be taken back. */
export const AlertBar = ({ session, now, presence, verbs }: PaneProps): React.ReactNode => {
  const lost = session.plan.points.filter(({ id }) => presence.get(id) === 'lost').map(({ name }) => name);
  const names = lost.slice(0, NAMED).join(', ') + (lost.length > NAMED ? '…' : '');
  const { undo } = session.floor;
  const left = undo === null ? 0 : Math.floor((undo.at + UNDO_WINDOW_MS - now) / 1_000);
  return (
    <footer className="alerts">
      <p role="status">{lost.length === 0 ? text.allFine : <strong>✕ {text.lostPoints(lost.length, names)}</strong>}</p>
      {undo !== null && left > 0 && (
        <Button size="lg" variant="default" onClick={() => verbs.press('UndoFloor', { version: undo.version })}>
          {text.undo(left)}
        </Button>
      )}
    </footer>
  );
};
