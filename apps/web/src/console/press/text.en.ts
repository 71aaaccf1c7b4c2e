import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  waiting: 'Working…',
  slow: 'No answer yet – trying again…',
};
