import type { ReceiptRight } from '@diemcau/contract';
import type { MediaSource } from '../ports/media-rooms.js';
import type { ReceiptEvidence } from './media-receipts.js';
import type { SeatEvidence } from './media-status-evidence.js';

const trackOf = ({ publishing, muted }: SeatEvidence, source: MediaSource): ReceiptEvidence['track'] => {
  if (!publishing.includes(source)) return 'none';
  return muted?.includes(source) === true ? 'muted' : 'open';
};

/** Nobody but us mutes an encoder: what is muted is a right not given yet. */
const isUnmuted = (track: ReceiptEvidence['track']): boolean | null => (track === 'none' ? null : track === 'open');

/** How far a right has come in the seat that sends for it; undefined when nobody is in it. */
export const evidenceIn = (
  seat: SeatEvidence | undefined,
  right: ReceiptRight,
): Pick<ReceiptEvidence, 'connected' | 'permitted' | 'track'> => {
  if (seat === undefined) return { connected: false, permitted: false, track: 'none' };
  const source = right === 'seen' ? 'camera' : 'microphone';
  const track = trackOf(seat, source);
  const isAllowed = seat.permission?.sources.includes(source) ?? false;
  return {
    connected: true,
    permitted: isAllowed && seat.seat.kind === 'encoder' ? isUnmuted(track) : isAllowed,
    track,
  };
};
