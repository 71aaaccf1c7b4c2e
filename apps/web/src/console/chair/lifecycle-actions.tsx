import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm, type Question } from '../confirm/confirm.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

type Props = Pick<PaneProps, 'session' | 'verbs'>;

/** Opening, breaking off and ending; what cannot be taken back is asked first. */
export const LifecycleActions = ({ session, verbs: { press } }: Props): React.ReactNode => {
  const [question, setQuestion] = useState<Question | null>(null);
  const { phase } = session.lifecycle.current;
  const ask = (action: string, explanation: string, run: () => void) => (): void =>
    setQuestion({ title: text.sure, explanation, action, run });
  const open = ask(text.open, text.openMeans, () => press('OpenSession', {}));
  const conclude = ask(text.conclude, text.concludeMeans, () => press('ConcludeSession', {}));
  return (
    <div className="lifecycle">
      <Confirm question={question} onClose={() => setQuestion(null)} />
      {(phase === 'issued' || phase === 'rehearsing') && (
        <Button size="xl" onClick={open}>
          {text.open}
        </Button>
      )}
      {phase === 'live' && (
        <Button size="lg" variant="default" onClick={() => press('PauseSession', { reason: text.pause })}>
          {text.pause}
        </Button>
      )}
      {phase === 'paused' && (
        <Button size="lg" onClick={() => press('ResumeSession', {})}>
          {text.resume}
        </Button>
      )}
      {(phase === 'live' || phase === 'paused') && (
        <Button size="lg" variant="default" onClick={conclude}>
          {text.concludeShort}
        </Button>
      )}
    </div>
  );
};
