import type { BoardAnswer, BoardsAnswer } from '@diemcau/contract';
import { useCallback, useEffect, useState } from 'react';
import { get } from '../../live/http.js';

/** Screens come and go; nobody waits for this by the second. */
const AGAIN_MS = 4_000;

export interface KnownBoards {
  /** Null before they were fetched for the first time. */
  readonly boards: readonly BoardAnswer[] | null;
  /** What is shown is what was there before. */
  readonly failed: boolean;
  /** Fetches them now. */
  readonly look: () => Promise<void>;
}

/** The boards of a sitting, asked for again and again while somebody looks. */
export const useBoards = (sessionId: string): KnownBoards => {
  const [boards, setBoards] = useState<readonly BoardAnswer[] | null>(null);
  const [failed, setFailed] = useState(false);
  const look = useCallback(async (): Promise<void> => {
    try {
      setBoards((await get<BoardsAnswer>(`/api/sessions/${sessionId}/boards`, 'account')).boards);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [sessionId]);
  useEffect(() => {
    void look();
    const timer = window.setInterval(() => void look(), AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [look]);
  return { boards, failed, look };
};
