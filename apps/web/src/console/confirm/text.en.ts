import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = { cancel: 'Cancel', close: 'Close' };
