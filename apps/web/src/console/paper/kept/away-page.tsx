import { Button, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { clockText } from '../../../time/format.js';
import type { Paper } from '../paper.js';
import { Printed } from '../printed.js';
import { text } from '../text.js';
import { keptPapers, type KeptPapers } from './kept-papers.js';

const AGAIN_MS = 5_000;

/** The desk without the service: what this machine has kept can be printed, and the page asks again until it is answered. */
export const AwayPage = ({ onAgain }: { readonly onAgain: () => void }): React.ReactNode => {
  const [kept, setKept] = useState<readonly KeptPapers[] | null>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  const done = useCallback(() => setPaper(null), []);
  useEffect(() => {
    keptPapers().then(setKept, () => setKept([]));
  }, []);
  useEffect(() => {
    const timer = window.setInterval(onAgain, AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [onAgain]);
  return (
    <main className="narrow">
      <Title order={1} size="h2">
        {text.away.heading}
      </Title>
      <Text my="sm" role="status">
        {text.away.explanation}
      </Text>
      <Button size="md" variant="default" onClick={onAgain}>
        {text.away.again}
      </Button>
      {kept?.length === 0 && <Text mt="lg">{text.away.nothing}</Text>}
      {kept?.map(({ sessionId, title, at, papers }) => (
        <section key={sessionId} className="sitting kept" aria-label={title}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text>{text.away.printKept(clockText(at))}</Text>
          <Stack gap="xs" mt="sm">
            {papers.map((one) => (
              <Button key={one.kind} size="md" variant="default" onClick={() => setPaper(one)}>
                {text.kinds[one.kind]}
              </Button>
            ))}
          </Stack>
        </section>
      ))}
      <Printed paper={paper} onDone={done} />
    </main>
  );
};
