import { useState } from 'react';
import { HttpRefusal } from '../../../live/http.js';
import { refusalText } from '../../../refusals/refusal-text.js';
import { text } from '../text.js';

export interface Requests {
  readonly busy: boolean;
  /** What became of the last one, in words. */
  readonly word: string | null;
  readonly run: (ask: () => Promise<void>) => void;
}

/** What a failure means to whoever asked. */
export const failureText = (error: unknown): string =>
  error instanceof HttpRefusal ? refusalText(error.code) : text.noAnswer;

/** One request at a time over HTTP, with its answer in words. */
export const useRequest = (): Requests => {
  const [busy, setBusy] = useState(false);
  const [word, setWord] = useState<string | null>(null);
  const settle = async (ask: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setWord(null);
    try {
      await ask();
      setWord(text.done);
    } catch (error) {
      setWord(failureText(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    word,
    run: (ask) => {
      if (!busy) void settle(ask);
    },
  };
};
