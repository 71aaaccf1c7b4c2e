import type { MeAnswer } from '@diemcau/contract';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { get, isRefusal } from '../live/http.js';
import { AwayPage } from './paper/kept/away-page.js';
import { ChangePasswordPage } from './sign-in/change-password-page.js';
import { SignInPage } from './sign-in/sign-in-page.js';

const Me = createContext<MeAnswer | null>(null);

/** Who is signed in. @throws outside of the door. */
export const useMe = (): MeAnswer => {
  const me = useContext(Me);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
};

type Who = 'asking' | 'away' | 'nobody' | MeAnswer;

/** Lets nobody pass who has not signed in. */
export const Door = ({ children }: React.PropsWithChildren): React.ReactNode => {
  const [who, setWho] = useState<Who>('asking');
  const ask = useCallback((): void => {
    get<MeAnswer>('/api/access/me', 'account').then(setWho, (error: unknown) =>
      // A service that does not answer has sent nobody away.
      setWho(isRefusal(error) ? 'nobody' : 'away'),
    );
  }, []);
  useEffect(ask, [ask]);
  if (who === 'asking') return null;
  if (who === 'away') return <AwayPage onAgain={ask} />;
  if (who === 'nobody') return <SignInPage onSignedIn={setWho} />;
  if (who.account?.mustChangePassword === true)
    return <ChangePasswordPage username={who.account.username} onSignedIn={setWho} />;
  return <Me value={who}>{children}</Me>;
};
