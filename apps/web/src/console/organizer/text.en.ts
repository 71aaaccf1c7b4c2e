import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  pages: { conferences: 'Conferences', calendar: 'Calendar', registry: 'Registry of points', accounts: 'Accounts' },
  signOut: 'Sign out',
  language: 'Tiếng Việt',
  loading: 'Loading…',
  again: 'Try again',
  status: {
    draft: 'Draft',
    issued: 'Issued',
    rehearsing: 'Rehearsal',
    live: 'In session',
    paused: 'Break',
    concluded: 'Ended',
    archived: 'Archived',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
};
