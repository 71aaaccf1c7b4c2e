import { HttpRefusal } from '../../../live/http.js';
import { refusalText } from '../../../refusals/refusal-text.js';
import { words } from '../../../words/words.js';
import { vi } from './text.vi.js';

const text = words(vi, async () => (await import('./text.en.js')).en);

/** What went wrong with a request, in words: why the service said no, or that it does not answer. */
export const problemText = (error: unknown): string => {
  if (!(error instanceof HttpRefusal)) return refusalText('RETRY_LATER');
  const { code } = error;
  return Object.hasOwn(text, code) ? text[code as keyof typeof text] : refusalText(code);
};
