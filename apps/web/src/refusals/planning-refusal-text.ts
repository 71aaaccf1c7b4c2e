import { words } from '../words/words.js';
import { vi } from './planning.vi.js';
import { refusalText } from './refusal-text.js';

const text = words(vi, async () => (await import('./planning.en.js')).en);

/** As `refusalText`, with the refusals that only offices meet. */
export const planningRefusalText = (code: string): string =>
  Object.hasOwn(text, code) ? text[code as keyof typeof text] : refusalText(code);
