import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  title: 'Keys',
  print: 'Print the card of keys',
  close: 'Close',
  key: 'Key',
  does: 'What it does',
  note: 'Keys rest while you type, but those with a star do not.',
  acts: {
    callNext: 'Call the next',
    endTurn: 'End the turn',
    addMinute: 'One minute more',
    remind: 'Remind of the time',
    mark: 'Time mark into the notes',
    undo: 'Undo',
    find: 'Find and call any point',
    up: 'Choose the line above',
    down: 'Choose the line below',
    moveUp: 'Move the turn up',
    moveDown: 'Move the turn down',
    tab: (number: number, name: string) => `Open tab ${number}: ${name}`,
    list: 'List of keys',
  },
};
