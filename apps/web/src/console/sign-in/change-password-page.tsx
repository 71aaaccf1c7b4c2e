import type { MeAnswer } from '@diemcau/contract';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { post } from '../../live/http.js';
import { text } from '../text.js';
import { FormCard } from './form-card.js';

interface Props {
  readonly username: string;
  readonly onSignedIn: (me: MeAnswer) => void;
}

/** A password that somebody else chose is changed before anything else. */
export const ChangePasswordPage = ({ username, onSignedIn }: Props): React.ReactNode => {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = async (): Promise<void> => {
    await post('/api/access/password', { currentPassword, newPassword }, 'account');
    // A new password ends every sign-in of the old one, this one too.
    onSignedIn(await post<MeAnswer>('/api/access/login', { username, password: newPassword }));
  };
  return (
    <FormCard
      heading={text.newPassword.heading}
      lead={text.newPassword.lead}
      action={text.newPassword.action}
      wrong={text.newPassword.wrong}
      run={change}
    >
      <PasswordInput
        label={text.newPassword.current}
        required
        autoComplete="current-password"
        value={currentPassword}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={text.newPassword.chosen}
        description={text.newPassword.hint}
        required
        autoComplete="new-password"
        value={newPassword}
        onChange={(event) => setNew(event.currentTarget.value)}
      />
    </FormCard>
  );
};
