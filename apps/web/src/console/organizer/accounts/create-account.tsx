import type { AccountAnswer } from '@diemcau/contract';
import { Button, Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { post } from '../../../live/http.js';
import { problemText } from '../problem-text.js';
import { text } from './text.js';

const EMPTY = { username: '', displayName: '', password: '', organizer: false };

/** A new account with a password that its owner changes at the first sign-in. */
export const CreateAccount = ({ onCreated }: { readonly onCreated: () => void }): React.ReactNode => {
  const [form, setForm] = useState(EMPTY);
  const create = useMutation({
    mutationFn: ({ organizer, ...account }: typeof EMPTY) =>
      post<AccountAnswer>(
        '/api/accounts',
        { ...account, globalRoles: organizer ? (['organizer'] as const) : [] },
        'account',
      ),
    onSuccess: () => {
      setForm(EMPTY);
      onCreated();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    create.mutate(form);
  };
  const input = (field: 'username' | 'displayName' | 'password', description?: string): React.ReactNode => (
    <TextInput
      label={text[field]}
      description={description}
      value={form[field]}
      required
      autoComplete="off"
      maxLength={100}
      onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, [field]: value }))}
    />
  );
  return (
    <form onSubmit={submit} className="stacked">
      <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'end' }}>
        {input('displayName')}
        {input('username', text.usernameHint)}
        {input('password', text.passwordHint)}
      </SimpleGrid>
      <Checkbox
        label={text.organizer}
        checked={form.organizer}
        onChange={({ currentTarget: { checked } }) => setForm((before) => ({ ...before, organizer: checked }))}
      />
      {create.isError && <p role="alert">{problemText(create.error)}</p>}
      <div>
        <Button type="submit" loading={create.isPending}>
          {text.create}
        </Button>
      </div>
    </form>
  );
};
