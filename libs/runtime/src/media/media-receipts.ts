import type { MediaReceipt, MediaSeat, ReceiptCause, ReceiptRight, ReceiptStage } from '@diemcau/contract';

/** How long something may be wrong before the desk sees red. */
export const RED_AFTER_MS = 5_000;

/** What is known of one right at one moment; while the media server is away, what was known last. */
export interface ReceiptEvidence {
  readonly mediaAway: boolean;
  readonly connected: boolean;
  /**
   * The media server has the permission that the right needs. Null: it has nothing yet to permit, for an encoder's right is that
   * its track is not muted, and there is no track.
   */
  readonly permitted: boolean | null;
  /** What is published of the source that the right is about. */
  readonly track: 'none' | 'muted' | 'open';
  /** Null: nobody listens who could tell. */
  readonly heard: boolean | null;
}

/** A right that leaves a receipt. `carrierId`: the point from which its sound or picture comes; the point itself when from none. */
export interface ReceiptWant {
  readonly right: ReceiptRight;
  readonly carrierId: string;
  /** The seat that sends for the carrier. `hand`: nothing that could be measured, so somebody says; `nothing`: the point only watches. */
  readonly through: MediaSeat | 'hand' | 'nothing';
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
  if (!connected || permitted !== true) return 'granted';
  if (track !== 'open') return 'applied';
  return right !== 'seen' && heard === true ? 'sounding' : 'publishing';
};

const causeOf = (right: ReceiptRight, stage: ReceiptStage, evidence: ReceiptEvidence): ReceiptCause | null => {
  if (stage === (right === 'seen' ? 'publishing' : 'sounding')) return null;
  if (evidence.mediaAway) return 'media_away';
  if (!evidence.connected) return 'not_connected';
  if (evidence.permitted === false) return 'permission_failed';
  if (evidence.track !== 'open') return evidence.track === 'none' ? 'no_track' : 'muted';
  return evidence.heard === false ? 'silent' : null;
};

const isSame = (before: MediaReceipt | null, { right, carrierId, through }: ReceiptWant): before is MediaReceipt =>
  before?.right === right && before.carrierId === carrierId && before.byHand === (through === 'hand');

/** The receipt after one more look; another right or another carrier begins anew. `now`: wall time. */
export const advanceReceipt = (
  before: MediaReceipt | null,
  want: ReceiptWant,
  evidence: ReceiptEvidence,
  now: number,
): MediaReceipt => {
  const { right, carrierId } = want;
  const known = isSame(before, want) ? before : null;
  const stage = stageOf(right, evidence);
  const cause = causeOf(right, stage, evidence);
  const isWrong = cause !== null && ALARMING[right].includes(cause);
  const heldSince = isWrong ? (known?.heldSince ?? now) : null;
  return {
    right,
    carrierId,
    byHand: false,
    stage,
    since: known?.stage === stage ? known.since : now,
    cause,
    heldSince,
    red: heldSince !== null && now - heldSince >= RED_AFTER_MS,
  };
};

/** That of a point that only watches: it is told why nothing comes, and nothing is wrong. `now`: wall time. */
export const watchersReceipt = (before: MediaReceipt | null, want: ReceiptWant, now: number): MediaReceipt => ({
  right: want.right,
  carrierId: want.carrierId,
  byHand: false,
  stage: 'granted',
  since: isSame(before, want) && before.stage === 'granted' ? before.since : now,
  cause: 'view_only',
  heldSince: null,
  red: false,
});

/**
 * That of a point whose sound nothing can measure. `heard`: what somebody has said of it in this turn, null for nothing yet, which is
 * no alarm: a word that it is not heard is one, and needs no five seconds. `now`: wall time.
 */
export const receiptByHand = (
  before: MediaReceipt | null,
  want: ReceiptWant,
  heard: boolean | null,
  now: number,
): MediaReceipt => {
  const known = isSame(before, want) ? before : null;
  const stage = heard === true ? 'sounding' : 'granted';
  const unheard = heard === null ? 'unconfirmed' : 'silent';
  return {
    right: want.right,
    carrierId: want.carrierId,
    byHand: true,
    stage,
    since: known?.stage === stage ? known.since : now,
    cause: heard === true ? null : unheard,
    heldSince: heard === false ? (known?.heldSince ?? now) : null,
    red: heard === false,
  };
};
