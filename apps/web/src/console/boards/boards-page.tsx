import { TopStrip } from '../../strip/top-strip.js';
import type { SeatProps } from '../seat/seat-props.js';
import { BoardsPanel } from './boards-panel.js';
import { text } from './text.js';

/** The hall boards by themselves, for whoever stands beside the screens with a laptop. */
export const BoardsPage = ({ client, sessionId, session, line, now }: SeatProps): React.ReactNode => (
  <>
    <TopStrip name={text.heading} session={session} line={line} now={now} />
    <main>
      <BoardsPanel {...{ client, sessionId, session, now }} />
    </main>
  </>
);
