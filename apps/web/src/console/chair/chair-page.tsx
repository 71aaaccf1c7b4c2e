import './chair.css';
import type { SeatProps } from '../seat/seat-props.js';
import { TopStrip } from '../../strip/top-strip.js';
import { usePress } from '../press/use-press.js';
import { PaperMenu } from '../paper/paper-menu.js';
import { usePapersKept } from '../paper/kept/use-papers-kept.js';
import { AlertBar } from './alert-bar.js';
import type { PaneProps } from './pane-props.js';
import { ProgrammePane } from './programme-pane.js';
import { QueuePane } from './queue-pane.js';
import { SpeakingPane } from './speaking-pane.js';
import { text } from './text.js';

/** The chair's seat in a sitting: who speaks, who is next, how late it is, and five things to press. */
export const ChairPage = ({
  client,
  sessionId,
  session,
  line,
  presence,
  counters,
  now,
  me,
}: SeatProps): React.ReactNode => {
  const verbs = usePress(client);
  const keptAt = usePapersKept({ client, sessionId, session });
  const common = { session, now, presence, counters, verbs } satisfies PaneProps;
  return (
    <div className="chair">
      <TopStrip name={text.seat} session={session} line={line} now={now} />
      <main className="panes" data-stale={line.kind !== 'online'}>
        <ProgrammePane {...common} />
        <SpeakingPane {...common} />
        <QueuePane {...common} />
      </main>
      <AlertBar {...common} me={me}>
        <PaperMenu {...{ session, line, now, keptAt }} />
      </AlertBar>
    </div>
  );
};
