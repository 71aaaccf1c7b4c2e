import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  none: 'The service has not been away in this sitting. If it is, what happened meanwhile is entered here.',
  lead: 'The service was away. Please enter what happened meanwhile; the clocks leave that time out.',
  banner: (from: string, to: string) => `The service was away ${from}–${to}. Is there something to enter?`,
  open: 'Enter it',
  nothing: 'Nothing',
  which: 'Which time',
  span: (from: string, to: string) => `${from}–${to}`,
  at: 'At (hours:minutes:seconds)',
  atWrong: (from: string, to: string) => `The time lies between ${from} and ${to}, written as 09:41:30.`,
  what: 'What happened',
  kinds: {
    note: 'A note',
    item: 'An item began',
    call: 'A point was called',
    stop: 'A turn ended',
    checkIn: 'A point was present',
  },
  text: 'The note',
  item: 'Item',
  point: 'Point',
  turn: 'Turn',
  nobody: 'No turn is running',
  save: 'Enter',
  needed: 'Please say what happened.',
  notes: 'Entered afterwards',
  note: (time: string, text: string) => `${time} ${text}`,
};
