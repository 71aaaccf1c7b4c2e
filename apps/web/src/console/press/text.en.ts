import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  waiting: 'Working…',
  slow: 'No answer yet – trying again…',
  first: (who: string, time: string) =>
    `${who} pressed first, at ${time}. Nothing changed; please look at the screen again.`,
  renamed: 'The button has just changed to another point. Please look again, then press.',
};
