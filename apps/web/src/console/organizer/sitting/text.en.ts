import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  parts: {
    'diem-cau': 'Bridge points',
    'dai-bieu': 'Delegates',
    'giay-moi': 'Invitations and QR',
    'san-sang': 'Readiness',
  },
  nav: 'Parts of the session',
  conference: 'Conference',
  points: (count) => `${count} points`,
  loading: 'Loading…',
  failed: 'The session could not be loaded.',
  again: 'Try again',
};
