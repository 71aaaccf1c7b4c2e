import type { PairingAnswer, PairingOutcome } from '@diemcau/contract';
import { HttpRefusal, post } from '../live/http.js';
import { type Board, boardOf } from './signed-in.js';

const ASK_MS = 2_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

/** The code is gone: it ended, or the service was started anew. */
const isGone = (error: unknown): boolean => error instanceof HttpRefusal && error.status === 404;

/** Waits until the code was typed. Null: it is worth nothing any more. A service that is away is waited for. */
const outcome = async ({ pairingId, secret, expiresInSec }: PairingAnswer): Promise<Board | null> => {
  const endsAt = performance.now() + expiresInSec * 1_000;
  while (performance.now() < endsAt) {
    await pause(ASK_MS);
    try {
      const { me } = await post<PairingOutcome>(`/api/board-pairings/${pairingId}/outcome`, { secret });
      if (me !== null) return boardOf(me);
    } catch (error) {
      if (isGone(error)) return null;
    }
  }
  return null;
};

/** Shows codes, one after another, until somebody at the desk has typed one. @throws as `post`. */
export const pair = async (show: (code: string) => void): Promise<Board> => {
  for (;;) {
    const pairing = await post<PairingAnswer>('/api/board-pairings', {});
    show(pairing.code);
    const board = await outcome(pairing);
    if (board !== null) return board;
  }
};
