import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  title: 'Find and call a point',
  label: 'Name, initials (tl = Tân Lập) or number',
  hint: 'Enter: call · Shift+Enter: into the queue · ↑ ↓: choose',
  close: 'Close',
  none: 'No point matches. Try fewer letters, or initials.',
  more: (count: number) => `${count} more points match; type more to narrow down`,
  found: (count: number) => `${count} points match`,
  call: (name: string) => `Call: ${name}`,
  register: (name: string) => `Put ${name} into the queue`,
  waiting: (place: number) => `waiting – number ${place}`,
  onDeck: (place: number) => `on deck – number ${place}`,
  holding: 'has the floor',
  viewOnly: 'watches only, does not speak',
  notLive: 'Calls are made while the sitting is live and an item is on.',
};
