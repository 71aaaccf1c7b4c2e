import { words } from '../../words/words.js';
import { vi } from './slot-text.vi.js';

export const text = words(vi, async () => (await import('./slot-text.en.js')).en);
