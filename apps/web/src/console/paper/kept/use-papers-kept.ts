import type { IssuedSession } from '@diemcau/session';
import { useEffect, useRef, useState } from 'react';
import type { LiveClient } from '../../../live/live-client.js';
import { PAPER_KINDS } from '../paper.js';
import { paperOf } from '../rows/paper-of.js';
import { keepPapers } from './kept-papers.js';
import { keepShell } from './keep-shell.js';

const EVERY_MS = 10_000;

/** When this machine last kept the papers; null while it has not. */
export type KeptAt = number | null;

interface Sitting {
  readonly client: LiveClient;
  readonly sessionId: string;
  readonly session: IssuedSession;
}

/** Keeps the papers of a sitting on this machine whenever it has changed, so that they can be printed after a power cut. */
export const usePapersKept = ({ client, sessionId, session }: Sitting): KeptAt => {
  const latest = useRef(session);
  const [keptAt, setKeptAt] = useState<KeptAt>(null);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  useEffect(() => {
    let kept: IssuedSession | null = null;
    const keep = async (): Promise<void> => {
      const now = latest.current;
      const at = client.clock.now();
      if (now === kept || at === null) return;
      kept = now;
      const papers = PAPER_KINDS.map((kind) => paperOf(kind, now, at));
      await keepPapers({ sessionId, title: now.plan.header.conferenceTitle, at, papers });
      setKeptAt(at);
    };
    // A full disk or a private window keeps nothing: the menu says so, and what is on the screen is printed all the same.
    const tryToKeep = (): void => void keep().catch(() => setKeptAt(null));
    tryToKeep();
    void keepShell().catch(() => undefined);
    const timer = window.setInterval(tryToKeep, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [client, sessionId]);
  return keptAt;
};
