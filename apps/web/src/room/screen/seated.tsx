import type { IssuedSession } from '@diemcau/session';
import { useEffect, useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import type { LineState } from '../../live/live-store.js';
import { MediaSeat } from '../../media/media-seat.js';
import type { SeatKind } from '../../media/media-ticket.js';
import { useMedia } from '../../media/use-media.js';
import { TopStrip } from '../../strip/top-strip.js';
import { CaptionBar } from '../caption/caption-bar.js';
import { captionOf } from '../caption/caption-of.js';
import { RoomBar } from '../equipment/room-bar.js';
import { useOwnTurn } from '../equipment/use-own-turn.js';
import { Stage } from '../picture/stage.js';
import { text } from '../text.js';
import { MediaNote } from './media-note.js';
import { PhaseScene } from './phase-scene.js';

interface Props {
  readonly client: LiveClient;
  readonly kind: SeatKind;
  readonly pointId: string | null;
  readonly session: IssuedSession;
  readonly line: LineState;
  readonly now: number;
  /** The account has no hall to look after: it watches. */
  readonly onWatch: () => void;
}

const useSeat = ({ client, kind, pointId }: Props): MediaSeat => {
  const [seat] = useState(() => new MediaSeat({ live: client, seat: kind, ...(pointId === null ? {} : { pointId }) }));
  useEffect(() => {
    seat.enter();
    return () => seat.leave();
  }, [seat]);
  return seat;
};

const ownPoint = ({ kind, pointId, session }: Props): string | null =>
  kind === 'hall' ? session.sound.hallId : pointId;

/** The screen with its seat in the media room. */
export const Seated = (props: Props): React.ReactNode => {
  const { client, kind, session, line, now, onWatch } = props;
  const seat = useSeat(props);
  const media = useMedia(seat);
  const own = ownPoint(props);
  const mayNot = kind === 'hall' && media.state.kind === 'not_possible' && media.state.why === 'FORBIDDEN';
  useEffect(() => {
    if (mayNot) onWatch();
  }, [mayNot, onWatch]);
  const parts = { client, session, now, seat, media, own };
  useOwnTurn({ ...parts, kind });
  const { phase } = session.lifecycle.current;
  const isOn = phase === 'live' || phase === 'rehearsing';
  const plate = session.plan.points.find(({ id }) => id === own)?.name ?? text.title;
  return (
    <div className="room" data-line={line.kind}>
      <TopStrip name={plate} session={session} line={line} now={now} />
      <main>
        <h1 className="spoken-only">{text.title}</h1>
        {isOn ? <Stage {...parts} /> : <PhaseScene session={session} now={now} />}
        <MediaNote {...parts} />
      </main>
      {isOn && <CaptionBar caption={captionOf(session, now)} />}
      <RoomBar {...parts} kind={kind} />
    </div>
  );
};
