import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  heading: (month, year) => `${month}/${year}`,
  earlier: 'Month before',
  later: 'Month after',
  today: 'Today',
  days: { 1: 'Mo', 2: 'Tu', 3: 'We', 4: 'Th', 5: 'Fr', 6: 'Sa', 7: 'Su' },
  off: 'Off',
  working: 'Working day',
};
