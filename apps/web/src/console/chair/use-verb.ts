import type { Ack, DataOf, WireCommandType } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { vi } from './text.vi.js';

/** A second press within this time is the same press: people press twice when nothing seems to happen. */
const LOCK_MS = 1_000;
const SLOW_MS = 3_000;

export interface Verbs {
  /** While an answer is awaited, and a moment after. */
  readonly locked: boolean;
  /** Why the last press came to nothing, or that its answer takes long. */
  readonly word: string | null;
  readonly press: <Type extends WireCommandType>(type: Type, data: DataOf<Type>) => void;
}

const wordOf = (ack: Ack): string | null => {
  if (ack.ok) return null;
  return ack.error.code === 'STALE_FLOOR' ? vi.stale : vi.failed(ack.error.code);
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

/** Everything the chair presses goes through here: one at a time, shown only once the service has said so. */
export const useVerb = (client: LiveClient): Verbs => {
  const [locked, setLocked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [word, setWord] = useState<string | null>(null);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = window.setTimeout(() => setWord(vi.slow), SLOW_MS);
    return () => window.clearTimeout(timer);
  }, [waiting]);
  const run = async <Type extends WireCommandType>(type: Type, data: DataOf<Type>): Promise<void> => {
    setLocked(true);
    setWaiting(true);
    setWord(null);
    const [ack] = await Promise.all([client.send(type, data), pause(LOCK_MS)]);
    setWaiting(false);
    setWord(wordOf(ack));
    setLocked(false);
  };
  return {
    locked,
    word,
    press: (type, data) => {
      if (!locked) void run(type, data);
    },
  };
};
