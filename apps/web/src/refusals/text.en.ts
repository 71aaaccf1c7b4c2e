import type { Words } from '../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  ABSENT_EXCEEDS_SUMMONED: 'More are absent than were summoned.',
  SUBSTITUTES_EXCEED_PRESENT: 'More substitutes than people present.',
  ATTENDANCE_LOCKED: 'The secretary has closed attendance. Please call the secretary to add to it.',
  LIST_CLOSED: 'The chair has closed the list of speakers.',
  ALREADY_REQUESTED: 'This point has asked for the floor already.',
  REQUEST_LIMIT: 'This point has had all its turns on this item.',
  NOT_LIVE: 'The session has not begun, or there is a break.',
  ENTRY_WRONG_STATE: 'The turn has changed. Please look at the screen again.',
  STALE_FLOOR: 'Somebody else was faster. Please look at the screen again.',
  TOO_FAST: 'That was too fast. Please try again in a moment.',
};
