import { useState } from 'react';
import { EnterPage } from './enter/enter-page.js';
import type { PrintedLink } from '../live/printed-link.js';
import type { PointSession } from './enter/point-entry.js';
import { LivePage } from './live/live-page.js';

/** A point's page: the way in, then the session for as long as it lasts. */
export const PointPage = ({ link }: { readonly link: PrintedLink | null }): React.ReactNode => {
  const [session, setSession] = useState<PointSession | null>(null);
  if (session === null) return <EnterPage link={link} onEntered={setSession} />;
  return <LivePage session={session} />;
};
