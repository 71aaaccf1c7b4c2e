import type { Ack, DataOf, WireCommandType } from '@diemcau/contract';
import { useEffect, useRef, useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { refusalText } from '../../refusals/refusal-text.js';
import { clockText } from '../../time/format.js';
import { text } from './text.js';

/** A second press of the same button within this time is the same press: people press twice when nothing seems to happen. */
const LOCK_MS = 1_000;
const NOTICED_MS = 300;
const SLOW_MS = 3_000;

export interface PressOptions {
  /** When it truly happened, told after an outage. */
  readonly occurredAt?: number;
  /**
   * A button whose meaning changes with the session, by a name of its own: pressed twice in a second it does once what it said first.
   * Without it, the same button is the same command about the same thing.
   */
  readonly button?: string;
  /** The service has done it: a form may close. */
  readonly onDone?: () => void;
}

export interface Presses {
  /** Why the last press came to nothing, or that its answer takes long. */
  readonly word: string | null;
  /** Does nothing while the same is being answered, and for a moment after: buttons keep their look and place. */
  /** Milliseconds since anything was pressed on this page. */
  readonly rest: () => number;
  /** Tells something about a press that was not sent. */
  readonly say: (word: string) => void;
  readonly press: <Type extends WireCommandType>(type: Type, data: DataOf<Type>, options?: PressOptions) => void;
}

/** Whoever was late is told who was first. */
const wordOf = (ack: Ack): string | null => {
  if (ack.ok) return null;
  const { code, params } = ack.error;
  const { driver, at } = params;
  if (code === 'STALE_FLOOR' && typeof driver === 'string' && typeof at === 'number')
    return text.first(driver, clockText(at));
  return refusalText(code);
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

/** Everything that is pressed at a console goes through here; nothing is shown as done before the service has said so. */
export const usePress = (client: LiveClient): Presses => {
  const locked = useRef(new Set<string>());
  const lastAt = useRef(-Infinity);
  const [waiting, setWaiting] = useState(0);
  const [word, setWord] = useState<string | null>(null);
  const isWaiting = waiting > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const noticed = window.setTimeout(() => setWord(text.waiting), NOTICED_MS);
    const slow = window.setTimeout(() => setWord(text.slow), SLOW_MS);
    return () => {
      window.clearTimeout(noticed);
      window.clearTimeout(slow);
    };
  }, [isWaiting]);
  const run = async <Type extends WireCommandType>(
    button: string,
    type: Type,
    data: DataOf<Type>,
    { occurredAt, onDone }: PressOptions,
  ): Promise<void> => {
    locked.current.add(button);
    setWaiting((count) => count + 1);
    setWord(null);
    const rest = pause(LOCK_MS);
    const ack = await client.send(type, data, occurredAt);
    setWaiting((count) => count - 1);
    setWord(wordOf(ack));
    if (ack.ok) onDone?.();
    await rest;
    locked.current.delete(button);
  };
  return {
    word,
    say: setWord,
    rest: () => performance.now() - lastAt.current,
    press: (type, data, options = {}) => {
      const { button = `${type} ${JSON.stringify(data)}` } = options;
      if (locked.current.has(button)) return;
      lastAt.current = performance.now();
      void run(button, type, data, options);
    },
  };
};
