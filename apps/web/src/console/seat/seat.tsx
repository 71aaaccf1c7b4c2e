import type { MeAnswer } from '@diemcau/contract';
import { Suspense, useEffect, useState } from 'react';
import { LiveClient } from '../../live/live-client.js';
import { ticketFor } from '../../live/ticket.js';
import { useLive, useNow } from '../../live/use-live.js';
import { text } from '../text.js';
import type { SeatPage } from './seats.js';

/** Of the callers this browser holds cookies of: the one who signed in. */
const AS = 'account';

interface Props {
  readonly sessionId: string;
  readonly me: MeAnswer;
  readonly page: SeatPage;
}

/** Somebody's seat in a sitting: one line to it for as long as the page is open. */
export const Seat = ({ sessionId, me, page: Page }: Props): React.ReactNode => {
  const [client] = useState(() => new LiveClient({ sessionId, as: AS, ticket: () => ticketFor(sessionId, AS) }));
  useEffect(() => {
    client.start();
    return () => client.stop();
  }, [client]);
  const view = useLive(client);
  const now = useNow(client);
  const { session, line } = view;
  if (line.kind === 'refused') return <p className="narrow">{text.seat.refused}</p>;
  const arriving = <p className="narrow">{text.seat.connecting}</p>;
  if (session.status === 'unissued' || now === null) return arriving;
  return (
    <Suspense fallback={arriving}>
      <Page {...view} session={session} client={client} sessionId={sessionId} me={me} now={now} />
    </Suspense>
  );
};
