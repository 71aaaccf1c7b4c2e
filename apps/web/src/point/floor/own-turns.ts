import type { FloorEntry, IssuedSession } from '@diemcau/session';

/** Nearest to the microphone first. */
const RANK: readonly FloorEntry['state'][] = ['speaking', 'paused', 'invited', 'on_deck', 'waiting'];

/** How long the end of a turn is still told. */
const TOLD_MS = 60_000;

const ENDS: readonly FloorEntry['state'][] = ['done', 'declined', 'no_answer', 'lost', 'written'];

export interface OwnTurns {
  /** What the page is about now. */
  readonly main: FloorEntry | null;
  /** Other papers of the room that wait beside it. */
  readonly others: readonly FloorEntry[];
  /** The turn that has just ended, or was lost and may come back. */
  readonly ended: FloorEntry | null;
  /** Turns on the item that is on, which the rules may count. */
  readonly taken: number;
}

const rank = ({ state }: FloorEntry): number => RANK.indexOf(state);

const isFresh = (entry: FloorEntry, now: number): boolean =>
  ENDS.includes(entry.state) && (entry.state === 'lost' || now - (entry.endedAt ?? -Infinity) < TOLD_MS);

/** A point's own turns, as its page shows them. */
export const ownTurns = ({ floor, agenda }: IssuedSession, pointId: string, now: number): OwnTurns => {
  const own = Object.values(floor.entries).filter((entry) => entry.pointId === pointId);
  const open = own.filter((entry) => rank(entry) >= 0).sort((a, b) => rank(a) - rank(b));
  const onItem = own.filter(({ itemId }) => itemId === agenda.currentId);
  return {
    main: open[0] ?? null,
    others: open.slice(1),
    ended: onItem.findLast((entry) => isFresh(entry, now)) ?? null,
    taken: onItem.filter(({ startedAt }) => startedAt !== null).length,
  };
};
