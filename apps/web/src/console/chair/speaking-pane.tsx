import { Button } from '@mantine/core';
import { holders } from '@diemcau/session';
import { LastTurn } from './last-turn.js';
import type { PaneProps } from './pane-props.js';
import { RollCall } from './roll-call.js';
import { text } from './text.js';
import { TurnCard } from './turn-card.js';
import { mainVerb } from './verbs.js';

/** Who speaks and for how long, and the one button that names whom it calls. */
export const SpeakingPane = ({ session, now, presence, counters, verbs }: PaneProps): React.ReactNode => {
  const speaking = holders(session);
  const { version } = session.floor;
  const verb = mainVerb(session, presence);
  const { phase } = session.lifecycle.current;
  const live = phase === 'live';
  const isBefore = phase === 'issued' || phase === 'rehearsing';
  const call = (): void => {
    if (verb.kind === 'nobody') return;
    verbs.press('CallSpeakers', { calls: [{ entryId: verb.entry.id }], version, ending: [...verb.ending] });
  };
  const label = (): string => {
    if (!live) return text.callsWhenLive;
    if (verb.kind === 'nobody') return text.nobodyToCall;
    const [speaker] = verb.entry.speakers;
    const name = [verb.entry.pointName, speaker?.name].filter(Boolean).join(' – ');
    if (verb.offline) return text.callOffline(verb.entry.pointName);
    return verb.kind === 'call' ? text.call(name) : text.endAndCall(name);
  };
  return (
    <section className="pane speaking" aria-labelledby="speaking">
      <h2 id="speaking">{text.speaking}</h2>
      <div className="turns">
        {speaking.length === 0 && <p className="quiet">{text.nobody}</p>}
        {isBefore && <RollCall counters={counters} />}
        {speaking.map((entry) => (
          <TurnCard key={entry.id} entry={entry} now={now} verbs={verbs} version={version} />
        ))}
        <LastTurn session={session} now={now} />
      </div>
      <p role="status" className="word">
        {verbs.word ?? ''}
      </p>
      <Button className="main-verb" size="xl" fullWidth disabled={!live || verb.kind === 'nobody'} onClick={call}>
        {label()}
      </Button>
    </section>
  );
};
