import { type MediaReceipt, type MediaSeatStatus, type MediaSeat, seatKey } from '@diemcau/contract';
import { type IssuedSession, type PointId, publishers } from '@diemcau/session';
import type { MediaPermission } from '../ports/media-rooms.js';
import { mediaPermission, samePermission } from './media-permission.js';
import { advanceReceipt, type ReceiptEvidence, type ReceiptWant } from './media-receipts.js';
import { wantedReceipts } from './media-receipts-wanted.js';
import { MediaEvidence, type SeatEvidence } from './media-status-evidence.js';

type Seats = ReadonlyMap<string, MediaSeatStatus>;
type Receipts = ReadonlyMap<PointId, MediaReceipt>;

/** Where the media room of one session stands beside its log. */
export class MediaStatusSession {
  readonly evidence = new MediaEvidence();
  private held: Seats = new Map();
  private given: Receipts = new Map();
  private surveyed: { readonly state: IssuedSession; readonly evidence: number } | null = null;
  private wants: { readonly state: IssuedSession; readonly wanted: ReadonlyMap<PointId, ReceiptWant> } | null = null;

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
    if (this.surveyed?.state === state && this.surveyed.evidence === this.evidence.version) return;
    this.surveyed = { state, evidence: this.evidence.version };
    const seats = new Map<string, MediaSeat>();
    for (const pointId of publishers(state).keys()) seats.set(pointId, { kind: 'point', pointId });
    for (const { seat } of this.evidence.seats.values()) seats.set(seatKey(seat), seat);
    const held = new Map<string, MediaSeatStatus>();
    for (const [key, seat] of seats) held.set(key, this.seatStatus(key, mediaPermission(state, seat), now));
    this.held = held;
  }

  /** One more look at the few that hold a right. `now`: wall time. */
  advance(state: IssuedSession, mediaAway: boolean, now: number): void {
    if (this.wants?.state !== state) this.wants = { state, wanted: wantedReceipts(state) };
    const given = new Map<PointId, MediaReceipt>();
    for (const [pointId, want] of this.wants.wanted) {
      const evidence = this.evidenceOf(want, mediaAway, now);
      given.set(pointId, advanceReceipt(this.given.get(pointId) ?? null, want, evidence, now));
    }
    this.given = given;
  }

  private seatStatus(key: string, wanted: MediaPermission | null, now: number): MediaSeatStatus {
    const evidence = this.evidence.seats.get(key);
    const since = this.held.get(key)?.differingSince ?? now;
    return {
      wanted,
      applied: evidence?.permission ?? null,
      connected: evidence !== undefined,
      publishing: evidence?.publishing ?? [],
      muted: evidence?.muted ?? [],
      differingSince: evidence !== undefined && differs(evidence, wanted) ? since : null,
      lastError: this.evidence.errors.get(key) ?? null,
    };
  }

  private evidenceOf({ right, carrierId }: ReceiptWant, mediaAway: boolean, now: number): ReceiptEvidence {
    const seat = this.evidence.seats.get(carrierId);
    const source = right === 'seen' ? 'camera' : 'microphone';
    const isMuted = seat?.muted?.includes(source) ?? false;
    return {
      mediaAway,
      connected: seat !== undefined,
      permitted: seat?.permission?.sources.includes(source) ?? false,
      track: seat?.publishing.includes(source) === true ? (isMuted ? 'muted' : 'open') : 'none',
      heard: this.evidence.isHeard(carrierId, now),
    };
  }
}

const differs = ({ permission, publishing }: SeatEvidence, wanted: MediaPermission | null): boolean =>
  wanted === null ||
  permission === null ||
  !samePermission(permission, wanted) ||
  publishing.some((source) => !wanted.sources.includes(source));
