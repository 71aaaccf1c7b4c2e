import type { MeAnswer } from '@diemcau/contract';
import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { HttpRefusal, post } from '../../live/http.js';
import { text } from '../text.js';

const words = (error: unknown): string => {
  if (!(error instanceof HttpRefusal)) return text.signIn.failed;
  if (error.code === 'TOO_MANY_REQUESTS') return text.signIn.tooMany;
  return error.code === 'BAD_CREDENTIALS' ? text.signIn.wrong : text.signIn.failed;
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
      <Title order={1}>{text.product}</Title>
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
            {text.signIn.heading}
          </Title>
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
          {problem !== null && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <Button type="submit" size="md" loading={busy}>
            {text.signIn.action}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
};
