import { lazy, Suspense, useState } from 'react';
import type { IssuedSession } from '@diemcau/session';
import { useLive, useNow } from '../../live/use-live.js';
import { sameDay } from '../../time/format.js';
import { wordsArrived } from '../../words/words.js';
import { TopStrip } from '../../strip/top-strip.js';
import type { PointSession } from '../enter/point-entry.js';
import { RefusalPage } from '../enter/refusal-page.js';
import { useDeskContact } from '../help/desk-contact.js';
import { text } from '../text.js';
import type { CardProps } from './card-props.js';
import { DayPage } from './day-page.js';
import { LineBanner } from './line-banner.js';

/** Fetched by those who open it: on the day most never do. */
const RegisterPage = lazy(async () => {
  const { RegisterPage: page } = await import('../register/register-page.js');
  await wordsArrived();
  return { default: page };
});

/** Before the day a point registers; from its morning on it meets. */
const opensAtRegistration = ({ lifecycle, plan }: IssuedSession, now: number): boolean =>
  lifecycle.current.phase === 'issued' && now < plan.header.startsAt && !sameDay(now, plan.header.startsAt);

/** The session as a point sees it: where it stands, what this room has to do. */
export const LivePage = ({ session: entered }: { readonly session: PointSession }): React.ReactNode => {
  const { client, pointId, sessionId, self } = entered;
  const { session, line } = useLive(client);
  const now = useNow(client);
  const desk = useDeskContact(sessionId, self);
  const [chosen, setChosen] = useState<'register' | 'day' | null>(null);
  if (line.kind === 'refused') return <RefusalPage code={line.code} desk={desk} self={self} />;
  if (session.status === 'unissued' || now === null) return <Waiting />;
  const plate = session.plan.points.find(({ id }) => id === pointId)?.name ?? text.title;
  const common = { ...entered, session, now, desk } satisfies CardProps;
  const page = chosen ?? (opensAtRegistration(session, now) ? 'register' : 'day');
  return (
    <>
      <TopStrip name={plate} session={session} line={line} now={now} />
      <LineBanner line={line} desk={desk} />
      <main className={line.kind === 'online' ? 'page' : 'page stale'}>
        <h1 className="spoken-only">{plate}</h1>
        {page === 'day' ? (
          <DayPage {...common} onRegister={() => setChosen('register')} />
        ) : (
          <Suspense fallback={<p className="lead">{text.loading}</p>}>
            <RegisterPage {...common} sessionId={sessionId} onDay={() => setChosen('day')} />
          </Suspense>
        )}
      </main>
    </>
  );
};

const Waiting = (): React.ReactNode => (
  <main className="enter" aria-busy="true">
    <p className="lead">{text.connecting}</p>
  </main>
);
