import { vi } from '../text.vi.js';

const isKnown = (code: string): code is keyof typeof vi.refused => Object.keys(vi.refused).includes(code);

/** Why this browser is not, or no longer, in the point. */
export const refusedText = (code: string): string => (isKnown(code) ? vi.refused[code] : vi.refused.other);
