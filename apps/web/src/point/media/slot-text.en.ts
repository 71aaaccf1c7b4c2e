import type { Words } from '../../words/words.js';
import type { vi } from './slot-text.vi.js';

export const en: Words<typeof vi> = {
  heading: 'Picture and sound',
  arriving: 'Getting picture and sound ready…',
  modes: {
    hardware: 'Steering only (the room has conference equipment)',
    whip: 'The room’s encoder sends picture and sound',
  },
  explained: {
    hardware:
      'This page is for attendance, asking for the floor and following the programme. When called, switch on the microphone of your conference equipment.',
    whip: 'The room’s microphone opens and closes with the turn; you still press the start button on this page.',
  },
  useThisPage: 'Use this page for picture and sound',
  test: 'Test the devices',
  tested: (at) => `Devices tested at ${at}: passed`,
  testedBadly: (at) => `Devices tested at ${at}: not passed`,
  otherDevice: 'Speak through other equipment',
};
