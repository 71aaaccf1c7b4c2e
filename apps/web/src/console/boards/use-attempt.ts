import { useState } from 'react';
import { HttpRefusal } from '../../live/http.js';
import { refusalText } from '../../refusals/refusal-text.js';

/** No answer: the service is away for a moment, or has too much to do. */
const NO_ANSWER = 'RETRY_LATER';

export interface Attempt {
  readonly busy: boolean;
  /** Why the last one came to nothing. */
  readonly word: string | null;
  /** True when the service said that it is done. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** Something that is asked of the service by HTTP, one at a time. */
export const useAttempt = (): Attempt => {
  const [busy, setBusy] = useState(false);
  const [word, setWord] = useState<string | null>(null);
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setWord(null);
    try {
      await act();
      return true;
    } catch (error) {
      setWord(refusalText(error instanceof HttpRefusal ? error.code : NO_ANSWER));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, word, run };
};
