import { text } from '../text.js';

const isKnown = (code: string): code is keyof typeof text.refused => Object.keys(text.refused).includes(code);

/** Why this browser is not, or no longer, in the point. */
export const refusedText = (code: string): string => (isKnown(code) ? text.refused[code] : text.refused.other);
