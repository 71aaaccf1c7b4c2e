import type { MeAnswer } from '@diemcau/contract';
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { post } from '../../live/http.js';
import { text } from '../text.js';
import { FormCard } from './form-card.js';

const EMPTY = { token: '', displayName: '', username: '', password: '' };

interface Props {
  readonly onSignedIn: (me: MeAnswer) => void;
}

/** The first account of a new installation, made with the token that the service has printed. */
export const FirstAdminPage = ({ onSignedIn }: Props): React.ReactNode => {
  const [form, setForm] = useState(EMPTY);
  const create = async (): Promise<void> => {
    onSignedIn(await post<MeAnswer>('/api/access/bootstrap', form));
  };
  const field = (name: 'token' | 'displayName' | 'username'): React.ReactNode => (
    <TextInput
      label={text.firstAdmin[name]}
      required
      autoComplete="off"
      maxLength={100}
      value={form[name]}
      onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <FormCard
      heading={text.firstAdmin.heading}
      lead={text.firstAdmin.lead}
      action={text.firstAdmin.action}
      wrong={text.firstAdmin.wrong}
      run={create}
    >
      {field('token')}
      {field('displayName')}
      {field('username')}
      <PasswordInput
        label={text.signIn.password}
        required
        autoComplete="new-password"
        value={form.password}
        onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, password: value }))}
      />
    </FormCard>
  );
};
