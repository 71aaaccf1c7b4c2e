import { Button, Group } from '@mantine/core';
import { type FloorEntry, isChairKind, watchUsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import { speakersText } from '../speakers.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const STEPS_S = [-30, 60, 120] as const;
const MINUTE_MS = 60_000;

type Tone = 'calm' | 'last_minute' | 'over';

const toneOf = (leftMs: number): Tone => (leftMs < 0 ? 'over' : leftMs < MINUTE_MS ? 'last_minute' : 'calm');

interface Props extends Pick<PaneProps, 'now' | 'verbs'> {
  readonly entry: FloorEntry;
  readonly version: number;
}

/** One turn: who, for how long, how much is left, and what the chair may do about it. */
export const TurnCard = ({ entry, now, verbs, version }: Props): React.ReactNode => {
  const used = watchUsed(entry.watch, now);
  const limit = isChairKind(entry.kind) ? null : entry.limitSec;
  const left = limit === null ? null : limit * 1_000 - used;
  const { id: entryId } = entry;
  return (
    <article className="turn" data-floor={entry.state} data-tone={left === null ? 'calm' : toneOf(left)}>
      <h3>{entry.pointName}</h3>
      <p>{speakersText(entry)}</p>
      <p className="turn-state">{text.states[entry.state as keyof typeof text.states]}</p>
      <p className="turn-clock" role="timer" aria-label={text.turnClock(entry.pointName)}>
        {durationText(used)}
      </p>
      <p>
        {limit === null ? text.noLimit : text.allowed(durationText(limit * 1_000))}
        {left !== null && ` · ${left < 0 ? text.over(durationText(left)) : text.left(durationText(left + 999))}`}
      </p>
      <Group justify="center" gap="xs">
        {limit !== null &&
          STEPS_S.map((seconds) => (
            <Button
              key={seconds}
              size="lg"
              px="md"
              variant="default"
              onClick={() => verbs.press('ExtendTurn', { entryId, seconds, version })}
            >
              {text.step(seconds)}
            </Button>
          ))}
        <Button size="lg" px="md" variant="default" onClick={() => verbs.press('RemindSpeaker', { entryId })}>
          {entry.reminders > 0 ? text.reminded(entry.reminders) : text.remind}
        </Button>
      </Group>
      <Button
        size="xl"
        fullWidth
        className="end-turn"
        variant="outline"
        onClick={() => verbs.press('StopTurn', { entryId, version })}
      >
        {text.end}
      </Button>
    </article>
  );
};
