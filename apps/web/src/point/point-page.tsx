import { useState } from 'react';
import { Announcements } from '../announce/announcements.js';
import type { PrintedLink } from '../live/printed-link.js';
import { EnterPage } from './enter/enter-page.js';
import type { PointSession } from './enter/point-entry.js';
import { LivePage } from './live/live-page.js';

interface Props {
  readonly link: PrintedLink | null;
  readonly pressed: boolean;
}

/** A point's page: the way in, then the session for as long as it lasts. */
export const PointPage = ({ link, pressed }: Props): React.ReactNode => {
  const [session, setSession] = useState<PointSession | null>(null);
  return (
    <>
      <Announcements />
      {session === null ? (
        <EnterPage link={link} pressed={pressed} onEntered={setSession} />
      ) : (
        <LivePage session={session} />
      )}
    </>
  );
};
