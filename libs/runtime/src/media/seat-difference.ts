import type { MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { fulfils } from './media-permission.js';
import type { SeatEvidence } from './media-status-evidence.js';

/** Whether a seat that somebody is in is not as wanted. `withheld`: of an encoder, what the media server is to keep muted. */
export const seatDiffers = (
  { seat, permission, publishing, muted = [] }: SeatEvidence,
  wanted: MediaPermission | null,
  withheld: readonly MediaSource[],
): boolean =>
  wanted === null ||
  permission === null ||
  !fulfils(permission, wanted) ||
  publishing.some((source) => !wanted.sources.includes(source)) ||
  // Nobody but us mutes an encoder, while a page may always close its own microphone.
  (seat.kind === 'encoder' && publishing.some((source) => withheld.includes(source) !== muted.includes(source)));
