import type { MeAnswer } from '@diemcau/contract';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { post } from '../../live/http.js';
import { text } from '../text.js';
import { FirstAdminPage } from './first-admin-page.js';
import { FormCard } from './form-card.js';

interface Props {
  readonly onSignedIn: (me: MeAnswer) => void;
}

/** The way in for people with an account, and at the very first start for whoever has the service's token. */
export const SignInPage = ({ onSignedIn }: Props): React.ReactNode => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isFirst, setFirst] = useState(false);
  if (isFirst) return <FirstAdminPage onSignedIn={onSignedIn} />;
  const signIn = async (): Promise<void> =>
    onSignedIn(await post<MeAnswer>('/api/access/login', { username, password }));
  return (
    <FormCard heading={text.signIn.heading} action={text.signIn.action} wrong={text.signIn.wrong} run={signIn}>
      <TextInput
        label={text.signIn.username}
        autoComplete="username"
        required
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={text.signIn.password}
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button variant="subtle" onClick={() => setFirst(true)}>
        {text.firstAdmin.link}
      </Button>
    </FormCard>
  );
};
