import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  general: 'General notes',
  item: 'Item',
  note: 'Notes',
  where: 'Kept on this machine, not sent to the service. For another machine, copy or print them.',
  saved: (time: string) => `✓ Kept on this machine at ${time}`,
  saving: 'Saving…',
  failed: '✕ This machine does not let the page keep anything. Please copy the notes elsewhere.',
  loading: 'Opening the notes…',
  mark: 'Time mark (F9)',
  copy: 'Copy all',
  copied: 'Copied',
  copyFailed: 'The browser does not let the page copy. Please print, or select the text.',
  print: 'Print',
  skeleton: 'Written by itself',
  useSkeleton: 'Put it into the notes',
  empty: 'What happens in this item shows here once it begins.',
  opened: (time: string, title: string) => `${time} Began: ${title}`,
  closed: (time: string) => `${time} Item ended`,
  spoke: (from: string, to: string, who: string, time: string) => `${from}–${to} ${who} (spoke ${time})`,
  speaks: (from: string, who: string) => `${from} ${who} (speaking)`,
  heading: (title: string) => `Notes: ${title}`,
};
