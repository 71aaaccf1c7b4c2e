import type { MeAnswer } from '@diemcau/contract';
import { createContext, useContext, useEffect, useState } from 'react';
import { get } from '../live/http.js';
import { SignInPage } from './sign-in/sign-in-page.js';

const Me = createContext<MeAnswer | null>(null);

/** Who is signed in. @throws outside of the door. */
export const useMe = (): MeAnswer => {
  const me = useContext(Me);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
};

type Who = { readonly known: false } | { readonly known: true; readonly me: MeAnswer | null };

/** Lets nobody pass who has not signed in. */
export const Door = ({ children }: React.PropsWithChildren): React.ReactNode => {
  const [who, setWho] = useState<Who>({ known: false });
  useEffect(() => {
    get<MeAnswer>('/api/access/me', 'account').then(
      (me) => setWho({ known: true, me }),
      () => setWho({ known: true, me: null }),
    );
  }, []);
  if (!who.known) return null;
  if (who.me === null) return <SignInPage onSignedIn={(me) => setWho({ known: true, me })} />;
  return <Me value={who.me}>{children}</Me>;
};
