import { useState } from 'react';
import type { SeatKind } from '../../media/media-ticket.js';
import { useLive, useNow } from '../../live/use-live.js';
import { DoorPage } from '../enter/door-page.js';
import type { Room } from '../enter/room-entry.js';
import { text } from '../text.js';
import { Seated } from './seated.js';
import { useWakeLock } from './use-wake-lock.js';

/** A room's screen that is in: what it shows follows the sitting; nobody has to press anything. */
export const Screen = ({ room }: { readonly room: Room }): React.ReactNode => {
  const { client, pointId } = room;
  const { session, line } = useLive(client);
  const now = useNow(client);
  const [seat, setSeat] = useState<SeatKind>(room.seat);
  useWakeLock();
  if (line.kind === 'refused') {
    const taken = line.code === 'taken_over';
    return (
      <DoorPage
        look={null}
        problem={line.code}
        busy={false}
        action={taken ? text.enter.back : null}
        onPress={() => location.reload()}
      />
    );
  }
  if (session.status === 'unissued' || now === null) {
    return (
      <main className="room-door" aria-busy="true">
        <h1>{text.title}</h1>
        <p className="room-lead">{text.connecting}</p>
      </main>
    );
  }
  return (
    <Seated
      key={seat}
      client={client}
      kind={seat}
      pointId={pointId}
      session={session}
      line={line}
      now={now}
      onWatch={() => setSeat('console')}
    />
  );
};
