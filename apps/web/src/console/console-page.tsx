import type { MeAnswer } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { get } from '../live/http.js';
import { ChairPage } from './chair/chair-page.js';
import { SignInPage } from './sign-in/sign-in-page.js';
import { SittingsPage } from './sittings/sittings-page.js';

type Who = { readonly known: false } | { readonly known: true; readonly me: MeAnswer | null };

/** The session that the address names behind its #; none at the first visit. */
const sessionInAddress = (): string | null => (location.hash.length > 1 ? location.hash.slice(1) : null);

/** Who is here, which sitting, then the page of that seat. */
export const ConsolePage = (): React.ReactNode => {
  const [who, setWho] = useState<Who>({ known: false });
  const [sessionId, setSessionId] = useState(sessionInAddress);
  useEffect(() => {
    get<MeAnswer>('/api/access/me', 'account').then(
      (me) => setWho({ known: true, me }),
      () => setWho({ known: true, me: null }),
    );
  }, []);
  if (!who.known) return null;
  if (who.me === null) return <SignInPage onSignedIn={(me) => setWho({ known: true, me })} />;
  const choose = (id: string): void => {
    location.hash = id;
    setSessionId(id);
  };
  if (sessionId === null) return <SittingsPage onChosen={choose} />;
  return <ChairPage sessionId={sessionId} />;
};
