import type { FloorEntry } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import { text } from '../text.js';
import { turnLeft, turnPhase } from './turn-clock.js';

/** The shape that goes with the word; colours alone tell nothing to some. */
export const SHAPES: Readonly<Record<FloorEntry['state'], string>> = {
  registered: '◔',
  waiting: '◔',
  on_deck: '▲',
  invited: '▲',
  speaking: '●',
  paused: '❚❚',
  done: '■',
  written: '✎',
  withdrawn: '○',
  declined: '✕',
  no_answer: '✕',
  lost: '✕',
};

const clockText = (entry: FloorEntry, now: number): string => {
  const left = turnLeft(entry, now);
  if (left === null) return text.floor.spoken(durationText(-spent(entry, now)));
  return left >= 0 ? text.floor.left(durationText(left + 999)) : text.floor.over(durationText(left));
};

const spent = ({ watch }: FloorEntry, now: number): number =>
  watch.usedMs + (watch.runningSince === null ? 0 : Math.max(0, now - watch.runningSince));

interface Props {
  readonly entry: FloorEntry;
  readonly now: number;
}

/** What remains, in large figures, and in words when it is little. Silent: thresholds are announced elsewhere. */
export const TurnFace = ({ entry, now }: Props): React.ReactNode => {
  const phase = turnPhase(entry, now);
  return (
    <>
      <p className="clock" role="timer" aria-label={text.floor.clock} data-phase={phase}>
        {clockText(entry, now)}
      </p>
      {phase !== 'free' && phase !== 'calm' && (
        <p className="warning">
          <span aria-hidden="true">▲ </span>
          {phase === 'last_minute' ? text.floor.lastMinute : text.floor.isOver}
        </p>
      )}
    </>
  );
};

/** Who speaks for the point, and about what. */
export const TurnSubject = ({ entry: { speakers, topic } }: Pick<Props, 'entry'>): React.ReactNode => {
  const names = speakers.map(({ name, position }) => (position === '' ? name : `${name} – ${position}`)).join('; ');
  if (names === '' && topic === '') return null;
  return (
    <p className="turn-subject">
      {names !== '' && <strong>{names}</strong>}
      {topic !== '' && <span className="quiet">{topic}</span>}
    </p>
  );
};
