import type { MediaStatusSession } from './media-status-session.js';

/** What is not as it should be, over all sessions. */
export interface MediaTroubles {
  /** Seats that are not as wanted, and for how long the oldest of them. */
  readonly differs: number;
  readonly longestMs: number;
  /** Receipts that are red. */
  readonly red: number;
}

/** `now`: wall time. */
export const troublesOf = (sessions: readonly MediaStatusSession[], now: number): MediaTroubles => {
  const since = sessions.flatMap(({ seats }) => [...seats.values()].flatMap((seat) => seat.differingSince ?? []));
  const receipts = sessions.flatMap(({ receipts: given }) => [...given.values()]);
  return {
    differs: since.length,
    longestMs: since.reduce((longest, at) => Math.max(longest, now - at), 0),
    red: receipts.filter(({ red }) => red).length,
  };
};
