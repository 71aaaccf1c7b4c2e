import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  heading: 'Conferences',
  search: 'Search by title, hall, agency, chair',
  create: 'New conference',
  groups: { today: 'Today', week: 'This week', month: 'This month', later: 'Later', past: 'Past' },
  empty: 'There is no conference yet. Begin with a template:',
  nothingFound: 'Nothing matches what you search for.',
  confirmed: (count, all) => `${count}/${all} confirmed`,
  noSession: 'No session yet',
  clone: 'Copy',
  cloned: (title) => `Copy of ${title}`,
  chair: (name) => `Chair: ${name}`,
  overlap: (title) => `Same hours as “${title}” (same hall or chair)`,
  dialog: {
    title: 'New conference',
    template: 'Template',
    name: 'Title',
    agency: 'Host agency',
    hall: 'Hall',
    date: 'Day',
    hour: 'Begins at',
    create: 'Make a draft',
    cancel: 'Cancel',
    badDate: 'Please write the day as 17/02/2026.',
    badHour: 'Please write the hour as 07:30.',
    needed: 'Please fill this in.',
  },
  sittings: (count, items) => `${count} sessions · ${items} items`,
};
