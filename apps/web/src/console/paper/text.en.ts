import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  print: 'Print',
  menu: 'Print papers (Ctrl+P)',
  kinds: {
    head_count: 'Attendance report',
    programme: 'Programme',
    registrations: 'Requests to speak',
    directory: 'Directory of bridge points',
    speaking_log: 'Speaking log',
    hall: 'List of the hall',
  },
  keptAt: (time) => `Kept on this machine: ${time}`,
  notKept: 'Papers could not be kept on this machine',
  away: {
    heading: 'The service cannot be reached',
    explanation: 'The page comes back by itself. Until then you can print what this machine has kept.',
    nothing: 'This machine has kept no papers.',
    printKept: (time) => `Print what was kept at ${time}`,
    again: 'Try again',
  },
};
