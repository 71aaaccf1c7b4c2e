import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  label: 'Reason',
  cancel: 'Cancel',
  close: 'Close',
  needed: 'Please give a reason.',
};
