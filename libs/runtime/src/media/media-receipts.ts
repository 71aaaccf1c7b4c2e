import type { MediaReceipt, ReceiptCause, ReceiptRight, ReceiptStage } from '@diemcau/contract';

/** How long something may be wrong before the desk sees red. */
export const RED_AFTER_MS = 5_000;

/** What is known of one right at one moment; while the media server is away, what was known last. */
export interface ReceiptEvidence {
  readonly mediaAway: boolean;
  readonly connected: boolean;
  /** The media server has the permission that the right needs. */
  readonly permitted: boolean;
  /** What is published of the source that the right is about. */
  readonly track: 'none' | 'muted' | 'open';
  /** Null: nobody listens who could tell. */
  readonly heard: boolean | null;
}

export interface ReceiptWant {
  readonly right: ReceiptRight;
  readonly carrierId: string;
}

/** What the desk has to see to: the hall need not always speak, a camera need not always be on. */
const ALARMING: Readonly<Record<ReceiptRight, readonly ReceiptCause[]>> = {
  floor: ['media_away', 'not_connected', 'permission_failed', 'no_track', 'muted', 'silent'],
  standing: ['media_away', 'not_connected', 'permission_failed'],
  seen: ['permission_failed'],
};

/** Whoever is heard is heard, even while the media server does not answer. */
const stageOf = (
  right: ReceiptRight,
  { mediaAway, connected, permitted, track, heard }: ReceiptEvidence,
): ReceiptStage => {
  if (right !== 'seen' && mediaAway && heard === true) return 'sounding';
  if (!connected || !permitted) return 'granted';
  if (track !== 'open') return 'applied';
  return right !== 'seen' && heard === true ? 'sounding' : 'publishing';
};

const causeOf = (right: ReceiptRight, stage: ReceiptStage, evidence: ReceiptEvidence): ReceiptCause | null => {
  if (stage === (right === 'seen' ? 'publishing' : 'sounding')) return null;
  if (evidence.mediaAway) return 'media_away';
  if (!evidence.connected) return 'not_connected';
  if (!evidence.permitted) return 'permission_failed';
  if (evidence.track !== 'open') return evidence.track === 'none' ? 'no_track' : 'muted';
  return evidence.heard === false ? 'silent' : null;
};

/** The receipt after one more look; another right or another carrier begins anew. `now`: wall time. */
export const advanceReceipt = (
  before: MediaReceipt | null,
  { right, carrierId }: ReceiptWant,
  evidence: ReceiptEvidence,
  now: number,
): MediaReceipt => {
  const known = before?.right === right && before.carrierId === carrierId ? before : null;
  const stage = stageOf(right, evidence);
  const cause = causeOf(right, stage, evidence);
  const isWrong = cause !== null && ALARMING[right].includes(cause);
  const heldSince = isWrong ? (known?.heldSince ?? now) : null;
  return {
    right,
    carrierId,
    stage,
    since: known?.stage === stage ? known.since : now,
    cause,
    heldSince,
    red: heldSince !== null && now - heldSince >= RED_AFTER_MS,
  };
};
