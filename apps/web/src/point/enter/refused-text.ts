import { text } from '../text.js';

const known = <Texts extends object>(texts: Texts, code: string): keyof Texts | 'other' =>
  Object.keys(texts).includes(code) ? (code as keyof Texts) : 'other';

/** Why this browser is not, or no longer, in the point. */
export const refusedText = (code: string): string => text.refused[known(text.refused, code)];

/** The same in a few words. */
export const refusedTitle = (code: string): string => text.refusedTitle[known(text.refusedTitle, code)];
