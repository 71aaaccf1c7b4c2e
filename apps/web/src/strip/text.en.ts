import type { Words } from '../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  line: {
    connecting: 'Connecting…',
    online: 'Connected',
    offline: (since) => `No connection – as of ${since}`,
    waiting: 'Reconnecting…',
  },
  phase: {
    issued: 'Upcoming',
    rehearsing: 'Rehearsal',
    live: 'In session',
    paused: 'Break',
    concluded: 'Ended',
    archived: 'Ended',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
};
