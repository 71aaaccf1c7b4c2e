import { type MediaReceipt, type MediaSeatStatus, type MediaSeat, seatKey } from '@diemcau/contract';
import { type IssuedSession, type PointId, publishers } from '@diemcau/session';
import { mediaPermission, withheldSources } from './media-permission.js';
import { advanceReceipt, receiptByHand, type ReceiptWant, watchersReceipt } from './media-receipts.js';
import { wantedReceipts } from './media-receipts-wanted.js';
import { MediaEvidence } from './media-status-evidence.js';
import { evidenceIn } from './receipt-evidence.js';
import { seatDiffers } from './seat-difference.js';
import { senderSeat } from './sender-seat.js';
import { WordsOfSound } from './words-of-sound.js';

type Seats = ReadonlyMap<string, MediaSeatStatus>;
type Receipts = ReadonlyMap<PointId, MediaReceipt>;
type Wants = ReadonlyMap<PointId, ReceiptWant>;

/** Where the media room of one session stands beside its log; without a media server there is no room, only what people say. */
export class MediaStatusSession {
  readonly evidence = new MediaEvidence();
  readonly words = new WordsOfSound();
  private held: Seats = new Map();
  private given: Receipts = new Map();
  private surveyed: { readonly state: IssuedSession; readonly evidence: number } | null = null;
  private wants: { readonly state: IssuedSession; readonly wanted: Wants } | null = null;

  constructor(private readonly configured: boolean) {}

  get seats(): Seats {
    return this.held;
  }

  get receipts(): Receipts {
    return this.given;
  }

  get differs(): number {
    return [...this.held.values()].filter(({ differingSince }) => differingSince !== null).length;
  }

  /** One more look at every seat; dear in a large room, so not at each word of the media server. `now`: wall time. */
  survey(state: IssuedSession, now: number): void {
    if (!this.configured) return;
    if (this.surveyed?.state === state && this.surveyed.evidence === this.evidence.version) return;
    this.surveyed = { state, evidence: this.evidence.version };
    const seats = new Map<string, MediaSeat>();
    for (const pointId of publishers(state).keys()) {
      const seat = senderSeat(state, pointId);
      seats.set(seatKey(seat), seat);
    }
    for (const { seat } of this.evidence.seats.values()) seats.set(seatKey(seat), seat);
    const missed = this.missed(state);
    const held = new Map<string, MediaSeatStatus>();
    for (const [key, seat] of seats) held.set(key, this.seatStatus(state, seat, missed.has(key), now));
    this.held = held;
  }

  /** One more look at the few that hold a right. `now`: wall time. */
  advance(state: IssuedSession, mediaAway: boolean, now: number): void {
    this.words.follow(state);
    const given = new Map<PointId, MediaReceipt>();
    for (const [pointId, want] of this.wanted(state)) {
      given.set(pointId, this.receipt(pointId, want, mediaAway, now));
    }
    this.given = given;
  }

  /** What a point has to show for its right; null when it has none to be seen or heard by. */
  want(state: IssuedSession, pointId: PointId): ReceiptWant | null {
    return this.wanted(state).get(pointId) ?? null;
  }

  private wanted(state: IssuedSession): Wants {
    if (this.wants?.state === state) return this.wants.wanted;
    const all = wantedReceipts(state);
    const wanted = this.configured ? all : new Map([...all].filter(([, { through }]) => through === 'hand'));
    this.wants = { state, wanted };
    return wanted;
  }

  /** The seats of whoever is to be heard, or may be at any time: one of them that is empty is not as wanted. */
  private missed(state: IssuedSession): ReadonlySet<string> {
    const keys = [...this.wanted(state).values()].flatMap(({ right, through }) =>
      right === 'seen' || typeof through === 'string' ? [] : [seatKey(through)],
    );
    return new Set(keys);
  }

  private receipt(pointId: PointId, want: ReceiptWant, mediaAway: boolean, now: number): MediaReceipt {
    const before = this.given.get(pointId) ?? null;
    if (want.through === 'hand') return receiptByHand(before, want, this.words.of(pointId), now);
    if (want.through === 'nothing') return watchersReceipt(before, want, now);
    const seat = this.evidence.seats.get(seatKey(want.through));
    const heard = this.evidence.isHeard(want.carrierId, now);
    return advanceReceipt(before, want, { mediaAway, heard, ...evidenceIn(seat, want.right) }, now);
  }

  private seatStatus(state: IssuedSession, seat: MediaSeat, isMissed: boolean, now: number): MediaSeatStatus {
    const key = seatKey(seat);
    const evidence = this.evidence.seats.get(key);
    const wanted = mediaPermission(state, seat);
    const withheld = withheldSources(state, seat);
    const isOther = evidence === undefined ? isMissed : seatDiffers(evidence, wanted, withheld);
    return {
      wanted,
      applied: evidence?.permission ?? null,
      connected: evidence !== undefined,
      publishing: evidence?.publishing ?? [],
      muted: evidence?.muted ?? [],
      withheld,
      differingSince: isOther ? (this.held.get(key)?.differingSince ?? now) : null,
      lastError: this.evidence.errors.get(key) ?? null,
    };
  }
}
