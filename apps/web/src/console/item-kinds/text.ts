import { words } from '../../words/words.js';
import { vi } from './text.vi.js';

export const text = words(vi, async () => (await import('./text.en.js')).en);
