import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { PaneProps } from './pane-props.js';
import { vi } from './text.vi.js';

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
      {(phase === 'issued' || phase === 'rehearsing') && twice(vi.open, vi.reallyOpen, () => press('OpenSession', {}))}
      {phase === 'live' && plain(vi.pause, () => press('PauseSession', { reason: vi.pause }))}
      {phase === 'paused' && plain(vi.resume, () => press('ResumeSession', {}))}
      {(phase === 'live' || phase === 'paused') &&
        twice(vi.conclude, vi.reallyConclude, () => press('ConcludeSession', {}))}
    </Group>
  );
};
