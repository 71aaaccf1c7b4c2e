import { Button } from '@mantine/core';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';
import { type MainVerb, useMainVerb } from './verbs.js';

const label = (verb: MainVerb, live: boolean): string => {
  if (!live) return text.callsWhenLive;
  if (verb.kind === 'nobody') return text.nobodyToCall;
  const [speaker] = verb.entry.speakers;
  const name = [verb.entry.pointName, speaker?.name].filter(Boolean).join(' – ');
  if (verb.offline) return text.callOffline(verb.entry.pointName);
  return verb.kind === 'call' ? text.call(name) : text.endAndCall(name);
};

type Props = Pick<PaneProps, 'session' | 'presence' | 'verbs'> & { readonly size?: 'md' | 'xl' };

/** The one button that names whom it calls; the same for everybody who may press it. */
export const MainButton = ({ session, presence, verbs, size = 'xl' }: Props): React.ReactNode => {
  const { verb, press } = useMainVerb({ session, presence, verbs });
  const live = session.lifecycle.current.phase === 'live';
  return (
    <Button className="main-verb" size={size} fullWidth disabled={!live || verb.kind === 'nobody'} onClick={press}>
      {label(verb, live)}
    </Button>
  );
};
