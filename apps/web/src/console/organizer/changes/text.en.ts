import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  none: 'Nothing has changed since the invitation.',
  when: 'At',
  what: 'What',
  before: 'Before',
  after: 'Now',
  reason: 'Reason',
  who: 'By',
  kinds: {
    schedule: 'Hours',
    hall: 'Hall',
    chairs: 'Chairs',
    acting_chair: 'Acting chair',
    staff: 'Secretary, MC',
    point_added: 'Point added',
    point_removed: 'Point removed',
    invited_units: 'Invited units',
    point_mode: 'Way to join',
    agenda: 'Programme',
    awards: 'Awards',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
};
