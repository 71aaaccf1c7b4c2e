import { Button, Group } from '@mantine/core';
import { type FloorEntry, isChairKind, watchUsed } from '@diemcau/session';
import { durationText } from '../../../time/format.js';
import { speakersText } from '../../speakers.js';
import type { PartProps } from '../part-props.js';
import { text } from '../text.js';

const STEPS_S = [-30, 60, 120] as const;
const MINUTE_MS = 60_000;

const toneOf = (leftMs: number | null): string =>
  leftMs === null ? 'calm' : leftMs < 0 ? 'over' : leftMs < MINUTE_MS ? 'last_minute' : 'calm';

interface Props extends Pick<PartProps, 'now' | 'verbs'> {
  readonly entry: FloorEntry;
  readonly version: number;
}

/** Everything that may be done about a turn; what does not fit its state is not offered. */
const TurnVerbs = ({ entry, version, verbs: { press } }: Omit<Props, 'now'>): React.ReactNode => {
  const { id: entryId, state } = entry;
  const limited = entry.limitSec !== null && !isChairKind(entry.kind);
  const small = (word: string, run: () => void): React.ReactNode => (
    <Button key={word} size="xs" variant="default" onClick={run}>
      {word}
    </Button>
  );
  return (
    <Group gap={4} className="turn-verbs">
      <Button size="xs" variant="outline" onClick={() => press('StopTurn', { entryId, version })}>
        {text.end}
      </Button>
      {limited &&
        STEPS_S.map((seconds) => small(text.step(seconds), () => press('ExtendTurn', { entryId, seconds, version })))}
      {small(entry.reminders > 0 ? text.reminded(entry.reminders) : text.remind, () =>
        press('RemindSpeaker', { entryId }),
      )}
      {state === 'invited' && small(text.start, () => press('StartTurn', { entryId }))}
      {state === 'invited' && small(text.noAnswer, () => press('MarkNoAnswer', { entryId, version }))}
      {state === 'speaking' && small(text.pause, () => press('PauseTurn', { entryId, version }))}
      {state === 'paused' && small(text.resume, () => press('ResumeTurn', { entryId, version }))}
      {small(text.lost, () => press('MarkLost', { entryId, version }))}
      {state !== 'speaking' && small(text.back, () => press('ReturnToQueue', { entryId, version }))}
    </Group>
  );
};

/** One turn in two lines: who and how long, and everything that may be done about it. */
export const TurnLine = ({ entry, version, now, verbs }: Props): React.ReactNode => {
  const { pointName, state } = entry;
  const used = watchUsed(entry.watch, now);
  const limit = isChairKind(entry.kind) ? null : entry.limitSec;
  const left = limit === null ? null : limit * 1_000 - used;
  return (
    <article className="turn-line" data-floor={state} data-tone={toneOf(left)}>
      <div className="turn-who">
        <h3>{pointName}</h3>
        <p>{speakersText(entry)}</p>
        <p className="turn-word">{text.states[state]}</p>
      </div>
      <p className="turn-time">
        <span role="timer" aria-label={text.clock(pointName)}>
          {durationText(used)}
        </span>
        <small>
          {limit === null ? text.noLimit : text.allowed(durationText(limit * 1_000))}
          {left !== null && ` · ${left < 0 ? text.over(durationText(left)) : text.left(durationText(left + 999))}`}
        </small>
      </p>
      <TurnVerbs entry={entry} version={version} verbs={verbs} />
    </article>
  );
};
