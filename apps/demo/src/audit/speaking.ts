import { ofType, type Row } from './rows.js';

export interface Turn {
  entryId: string;
  startedAt: number | null;
  endedAt: number | null;
  spokenMs: number;
  limitSec: number | null;
  extendedSec: number;
}

const CONTROL = [
  'SpeakerCalled',
  'TurnStarted',
  'TurnPaused',
  'TurnResumed',
  'TurnExtended',
  'TurnStopped',
  'TurnLost',
];

/** Without the commands that were taken back: an undo names the version they made. */
const withoutUndone = (rows: readonly Row[]): readonly Row[] => {
  const undone = new Set(ofType(rows, 'FloorUndone').map(({ data }) => data.undone));
  return rows.filter((row) => !CONTROL.includes(row.type) || !undone.has(row.data.version));
};

/** Turns in the order of the call, their spoken time summed from start to stop, line by line. */
export const turnsIn = (rows: readonly Row[]): readonly Turn[] => {
  const limits = new Map(ofType(rows, 'FloorRequested').map(({ data }) => [data.entryId, data.limitSec]));
  const turns = new Map<string, Turn & { since: number | null }>();
  for (const { type, at, data } of ofType(withoutUndone(rows), ...CONTROL)) {
    const turn = turns.get(data.entryId);
    if (type === 'SpeakerCalled') {
      const limitSec = limits.get(data.entryId) ?? null;
      const fresh = { entryId: data.entryId, startedAt: null, endedAt: null, spokenMs: 0, extendedSec: 0 };
      turns.set(data.entryId, { ...fresh, limitSec, since: null });
    } else if (turn !== undefined) advance(turn, type, at, data.seconds);
  }
  return [...turns.values()].map(({ since: _since, ...turn }) => turn);
};

const advance = (turn: Turn & { since: number | null }, type: string, at: number, seconds: number): void => {
  if (type === 'TurnStarted' || type === 'TurnResumed') {
    turn.startedAt ??= at;
    turn.since = at;
  } else if (type === 'TurnExtended') {
    turn.extendedSec += seconds;
    turn.limitSec = (turn.limitSec ?? 0) + seconds;
  } else {
    if (turn.since !== null) turn.spokenMs += at - turn.since;
    turn.since = null;
    if (type !== 'TurnPaused') turn.endedAt = at;
  }
};
