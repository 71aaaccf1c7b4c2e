import { Button, Group } from '@mantine/core';
import { type FloorEntry, holders, isChairKind, watchUsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';
import { mainVerb } from './verbs.js';

const MINUTES = [1, 2] as const;
const MINUTE_S = 60;

type Tone = 'calm' | 'last_minute' | 'over';

const toneOf = (leftMs: number): Tone => (leftMs < 0 ? 'over' : leftMs < MINUTE_S * 1_000 ? 'last_minute' : 'calm');

const Turn = ({
  entry,
  now,
  verbs,
  version,
}: { readonly entry: FloorEntry; readonly version: number } & Pick<PaneProps, 'now' | 'verbs'>): React.ReactNode => {
  const used = watchUsed(entry.watch, now);
  const limit = isChairKind(entry.kind) ? null : entry.limitSec;
  const left = limit === null ? null : limit * 1_000 - used;
  const { id: entryId } = entry;
  return (
    <article className="turn" data-floor={entry.state} data-tone={left === null ? 'calm' : toneOf(left)}>
      <h3>{entry.pointName}</h3>
      <p>{entry.speakers.map(({ name, position }) => [name, position].filter(Boolean).join(' – ')).join('; ')}</p>
      <p className="turn-state">{text.states[entry.state as keyof typeof text.states]}</p>
      <p className="turn-clock" role="timer">
        {durationText(used)}
      </p>
      <p>
        {limit === null ? text.noLimit : text.allowed(durationText(limit * 1_000))}
        {left !== null && ` · ${left < 0 ? text.over(durationText(left)) : text.left(durationText(left + 999))}`}
      </p>
      <Group justify="center">
        {limit !== null &&
          MINUTES.map((minutes) => (
            <Button
              key={minutes}
              size="lg"
              variant="default"
              onClick={() => verbs.press('ExtendTurn', { entryId, seconds: minutes * MINUTE_S, version })}
            >
              {text.extend(minutes)}
            </Button>
          ))}
        <Button size="lg" variant="default" onClick={() => verbs.press('RemindSpeaker', { entryId })}>
          {entry.reminders > 0 ? text.reminded(entry.reminders) : text.remind}
        </Button>
      </Group>
      <Button
        size="xl"
        fullWidth
        color="red"
        variant="outline"
        onClick={() => verbs.press('StopTurn', { entryId, version })}
      >
        {text.end}
      </Button>
    </article>
  );
};

/** Who speaks and for how long, and the one button that names whom it calls. */
export const SpeakingPane = ({ session, now, presence, verbs }: PaneProps): React.ReactNode => {
  const speaking = holders(session);
  const { version } = session.floor;
  const verb = mainVerb(session, presence);
  const live = session.lifecycle.current.phase === 'live';
  const call = (): void => {
    if (verb.kind === 'nobody') return;
    verbs.press('CallSpeakers', { calls: [{ entryId: verb.entry.id }], version, ending: [...verb.ending] });
  };
  const label = (): string => {
    if (verb.kind === 'nobody') return text.nobodyToCall;
    if (verb.offline) return text.callOffline(verb.entry.pointName);
    return verb.kind === 'call' ? text.call(verb.entry.pointName) : text.endAndCall(verb.entry.pointName);
  };
  return (
    <section className="pane speaking" aria-labelledby="speaking">
      <h2 id="speaking">{text.speaking}</h2>
      <div className="turns">
        {speaking.length === 0 && <p className="quiet">{text.nobody}</p>}
        {speaking.map((entry) => (
          <Turn key={entry.id} entry={entry} now={now} verbs={verbs} version={version} />
        ))}
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
