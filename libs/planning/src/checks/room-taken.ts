import type { CheckRule } from './check-finding.js';
import { roomKey } from './room-keys.js';
import { sharedElsewhere } from './shared-elsewhere.js';

/** Two points may be registered in one room, but not sit in it at the same hour for different sittings. */
export const roomTaken: CheckRule = (input) =>
  sharedElsewhere({ code: 'ROOM_TAKEN', keyOf: roomKey, named: ({ room }) => ({ room: room ?? '' }) }, input);
