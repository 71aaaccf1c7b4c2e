import type { SessionId } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import { type MediaSeat, seatKey } from './media-seat.js';

interface Lease {
  readonly number: number;
  /** Null for a lease found in the room after a restart: whose it was is forgotten. */
  readonly deviceId: string | null;
}

/**
 * One device at a time speaks for a seat: the newest lease counts, every older one is removed from the room.
 * Kept in memory; after a restart the leases found in the room are taken over, so that nobody is cut off. Numbers start at the
 * wall clock and so never repeat across restarts.
 */
export class MediaLeases {
  private readonly sessions = new Map<SessionId, Map<string, Lease>>();

  constructor(private readonly clock: Clock) {}

  /** The lease of this device: its own again, or a new one that `evicts` any other device's. */
  issue(
    sessionId: SessionId,
    seat: MediaSeat,
    deviceId: string,
  ): { readonly number: number; readonly evicts: boolean } {
    const seats = this.seatsOf(sessionId);
    const held = seats.get(seatKey(seat));
    if (held?.deviceId === deviceId) return { number: held.number, evicts: false };
    const number = Math.max((held?.number ?? 0) + 1, this.clock.wall());
    seats.set(seatKey(seat), { number, deviceId });
    return { number, evicts: held !== undefined };
  }

  /** Takes over a lease seen in the room, unless this process knows better. */
  adopt(sessionId: SessionId, seat: MediaSeat, number: number): void {
    const seats = this.seatsOf(sessionId);
    const held = seats.get(seatKey(seat));
    const newest = held === undefined || (held.deviceId === null && held.number < number);
    if (newest) seats.set(seatKey(seat), { number, deviceId: null });
  }

  /** The newest lease of a seat, if anybody ever held one. */
  current(sessionId: SessionId, seat: MediaSeat): number | undefined {
    return this.sessions.get(sessionId)?.get(seatKey(seat))?.number;
  }

  isCurrent(sessionId: SessionId, seat: MediaSeat, number: number): boolean {
    return this.current(sessionId, seat) === number;
  }

  /** The room is closed: nobody holds anything there. */
  end(sessionId: SessionId): void {
    this.sessions.delete(sessionId);
  }

  private seatsOf(sessionId: SessionId): Map<string, Lease> {
    const known = this.sessions.get(sessionId);
    if (known !== undefined) return known;
    const seats = new Map<string, Lease>();
    this.sessions.set(sessionId, seats);
    return seats;
  }
}
