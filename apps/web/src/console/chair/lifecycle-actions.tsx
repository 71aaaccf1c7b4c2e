import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

type Props = Pick<PaneProps, 'session' | 'verbs'>;

/** Opening, breaking off and ending; what cannot be taken back is pressed twice. */
export const LifecycleActions = ({ session, verbs: { press } }: Props): React.ReactNode => {
  const [sure, setSure] = useState(false);
  const { phase } = session.lifecycle.current;
  const twice = (word: string, really: string, run: () => void): React.ReactNode => (
    <Button
      size="lg"
      variant={sure ? 'filled' : 'default'}
      onBlur={() => setSure(false)}
      onClick={() => {
        if (sure) run();
        setSure(!sure);
      }}
    >
      {sure ? really : word}
    </Button>
  );
  const plain = (word: string, run: () => void): React.ReactNode => (
    <Button size="lg" variant="default" onClick={run}>
      {word}
    </Button>
  );
  return (
    <Group mt="sm">
      {(phase === 'issued' || phase === 'rehearsing') &&
        twice(text.open, text.reallyOpen, () => press('OpenSession', {}))}
      {phase === 'live' && plain(text.pause, () => press('PauseSession', { reason: text.pause }))}
      {phase === 'paused' && plain(text.resume, () => press('ResumeSession', {}))}
      {(phase === 'live' || phase === 'paused') &&
        twice(text.conclude, text.reallyConclude, () => press('ConcludeSession', {}))}
    </Group>
  );
};
