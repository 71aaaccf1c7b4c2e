import { useEffect, useState } from 'react';
import { LiveClient } from '../../live/live-client.js';
import { ticketFor } from '../../live/ticket.js';
import { useLive, useNow } from '../../live/use-live.js';
import { TopStrip } from '../../strip/top-strip.js';
import { AlertBar } from './alert-bar.js';
import type { PaneProps } from './pane-props.js';
import { ProgrammePane } from './programme-pane.js';
import { QueuePane } from './queue-pane.js';
import { SpeakingPane } from './speaking-pane.js';
import { vi } from './text.vi.js';
import { useVerb } from './use-verb.js';

/** The chair's seat in a sitting: who speaks, who is next, how late it is, and five things to press. */
export const ChairPage = ({ sessionId }: { readonly sessionId: string }): React.ReactNode => {
  const [client] = useState(() => new LiveClient({ sessionId, ticket: () => ticketFor(sessionId, 'account') }));
  useEffect(() => {
    client.start();
    return () => client.stop();
  }, [client]);
  const { session, line, presence, counters } = useLive(client);
  const now = useNow(client);
  const verbs = useVerb(client);
  if (line.kind === 'refused') return <p className="narrow">{vi.refused}</p>;
  if (session.status === 'unissued' || now === null) return <p className="narrow">{vi.connecting}</p>;
  const common = { session, now, presence, counters, verbs } satisfies PaneProps;
  return (
    <div className="chair">
      <TopStrip name={vi.seat} session={session} line={line} now={now} />
      <main className="panes" data-stale={line.kind !== 'online'}>
        <ProgrammePane {...common} />
        <SpeakingPane {...common} />
        <QueuePane {...common} />
      </main>
      <AlertBar {...common} />
    </div>
  );
};
