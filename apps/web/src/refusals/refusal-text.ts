import { words } from '../words/words.js';
import { vi } from './text.vi.js';

const text = words(vi, async () => (await import('./text.en.js')).en);
const others = words({ other: (code: string) => `Chưa thực hiện được (${code}). Anh/chị vui lòng thử lại.` }, () =>
  Promise.resolve({ other: (code: string) => `That did not work (${code}). Please try again.` }),
);

/** A sentence for every code; one that has none of its own is named, so that the desk can be told. */
export const refusalText = (code: string): string =>
  Object.hasOwn(text, code) ? text[code as keyof typeof text] : others.other(code);
