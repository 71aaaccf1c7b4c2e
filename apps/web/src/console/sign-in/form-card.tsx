import { Alert, Button, Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { HttpRefusal } from '../../live/http.js';
import { planningRefusalText } from '../../refusals/planning-refusal-text.js';
import { text } from '../text.js';

const problemOf = (error: unknown, wrong: string): string => {
  if (!(error instanceof HttpRefusal)) return text.signIn.failed;
  if (error.code === 'BAD_CREDENTIALS') return wrong;
  return error.code === 'TOO_MANY_REQUESTS' ? text.signIn.tooMany : planningRefusalText(error.code);
};

interface Props extends React.PropsWithChildren {
  readonly heading: string;
  readonly lead?: string;
  readonly action: string;
  /** What it means that the service does not know what was entered. */
  readonly wrong: string;
  /** Resolves when it is done; what it throws is told in words. */
  readonly run: () => Promise<void>;
}

/** A form before the door: what to fill in, why it was not taken, and the button. */
export const FormCard = ({ heading, lead, action, wrong, run, children }: Props): React.ReactNode => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await run();
    } catch (error) {
      setProblem(problemOf(error, wrong));
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
          void submit();
        }}
      >
        <Stack>
          <Title order={2} size="h3">
            {heading}
          </Title>
          {lead !== undefined && <p>{lead}</p>}
          {children}
          {problem !== null && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <Button type="submit" size="md" loading={busy}>
            {action}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
};
