import type { MeAnswer } from '@diemcau/contract';
import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { HttpRefusal, post } from '../../live/http.js';
import { vi } from '../text.vi.js';

const words = (error: unknown): string => {
  if (!(error instanceof HttpRefusal)) return vi.signIn.failed;
  if (error.code === 'TOO_MANY_REQUESTS') return vi.signIn.tooMany;
  return error.code === 'BAD_CREDENTIALS' ? vi.signIn.wrong : vi.signIn.failed;
};

/** The way in for people with an account. */
export const SignInPage = ({ onSignedIn }: { readonly onSignedIn: (me: MeAnswer) => void }): React.ReactNode => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const signIn = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      onSignedIn(await post<MeAnswer>('/api/access/login', { username, password }));
    } catch (error) {
      setProblem(words(error));
      setBusy(false);
    }
  };
  return (
    <main className="narrow">
      <Title order={1}>{vi.product}</Title>
      <Paper
        component="form"
        withBorder
        p="lg"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <Stack>
          <Title order={2} size="h3">
            {vi.signIn.heading}
          </Title>
          <TextInput
            label={vi.signIn.username}
            autoComplete="username"
            required
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <PasswordInput
            label={vi.signIn.password}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {problem !== null && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <Button type="submit" size="md" loading={busy}>
            {vi.signIn.action}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
};
