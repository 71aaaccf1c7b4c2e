import { useLive, useNow } from '../../live/use-live.js';
import { AttendanceCard } from '../attendance/attendance-card.js';
import { refusedText } from '../enter/refused-text.js';
import type { PointSession } from '../enter/point-entry.js';
import { FloorCard } from '../floor/floor-card.js';
import { TopStrip } from '../../strip/top-strip.js';
import { MediaSlot } from '../media/media-slot.js';
import { text } from '../text.js';
import type { CardProps } from './card-props.js';
import { ProgrammeCard } from './programme-card.js';

/** The session as a point sees it: where it stands, what this room has to do. */
export const LivePage = ({ session: { client, pointId } }: { readonly session: PointSession }): React.ReactNode => {
  const { session, line } = useLive(client);
  const now = useNow(client);
  if (line.kind === 'refused') return <RefusedPage code={line.code} />;
  if (session.status === 'unissued' || now === null) return <Waiting />;
  const plate = session.plan.points.find(({ id }) => id === pointId)?.name;
  const common = { client, pointId, session, now } satisfies CardProps;
  return (
    <>
      <TopStrip name={plate ?? text.title} session={session} line={line} now={now} />
      <main className={line.kind === 'online' ? 'live' : 'live stale'}>
        <FloorCard {...common} />
        <MediaSlot client={client} pointId={pointId} session={session} />
        <ProgrammeCard {...common} />
        <AttendanceCard {...common} />
      </main>
    </>
  );
};

const Waiting = (): React.ReactNode => (
  <main className="enter" aria-busy="true">
    <p className="lead">{text.connecting}</p>
  </main>
);

const RefusedPage = ({ code }: { readonly code: string }): React.ReactNode => (
  <main className="enter">
    <h1>{text.title}</h1>
    <p role="alert" className="problem">
      {refusedText(code)}
    </p>
    <button type="button" className="main-action" onClick={() => location.reload()}>
      {code === 'taken_over' ? text.useHere : text.again}
    </button>
  </main>
);
