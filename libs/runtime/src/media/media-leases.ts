import { type MediaSeat, seatKey } from '@diemcau/contract';
import type { Millis, SessionId } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';

/** A holder who has been out of the room for this long has left the seat to whoever asks. */
export const LEASE_FREE_MS = 60_000;
/** Devices are told apart by the last digits of a lease's number, so that a restart does not forget whose it was. */
const DEVICES = 1_000;

interface Lease {
  readonly number: number;
  /** Null for a lease found in the room after a restart, until its device asks again; and for one that nobody holds. */
  readonly deviceId: string | null;
  /** Since when this device has the seat, as far as is known. */
  readonly since: Millis;
  /** When it was last given out or seen in the room. */
  readonly seenAt: Millis;
}

export type LeaseAnswer =
  | { readonly taken: false; readonly number: number; readonly evicts: boolean }
  /** Another device is using the seat. */
  | { readonly taken: true; readonly since: Millis };

/**
 * One device at a time speaks for a seat: the newest lease counts, every older one is removed from the room.
 * Kept in memory; after a restart the leases found in the room are taken over, so that nobody is cut off. Numbers start at the
 * wall clock and so never repeat across restarts.
 */
export class MediaLeases {
  private readonly sessions = new Map<SessionId, Map<string, Lease>>();

  constructor(private readonly clock: Clock) {}

  /** The lease of this device: its own again, or a new one that `evicts` any other device's, when that is gone or `takeOver` says so. */
  issue(sessionId: SessionId, seat: MediaSeat, deviceId: string, takeOver = false): LeaseAnswer {
    const seats = this.seatsOf(sessionId);
    const held = seats.get(seatKey(seat));
    const now = this.clock.wall();
    if (held !== undefined && isOf(held, deviceId)) {
      seats.set(seatKey(seat), { ...held, deviceId, seenAt: now });
      return { taken: false, number: held.number, evicts: false };
    }
    const used = held !== undefined && now - held.seenAt < LEASE_FREE_MS;
    if (used && !takeOver) return { taken: true, since: held.since };
    const number = this.next(held) + markOf(deviceId);
    seats.set(seatKey(seat), { number, deviceId, since: now, seenAt: now });
    return { taken: false, number, evicts: held !== undefined };
  }

  /** A lease seen in the room: the one that is known is in use; one that is not is taken over, unless this process knows better. */
  adopt(sessionId: SessionId, seat: MediaSeat, number: number): void {
    const seats = this.seatsOf(sessionId);
    const held = seats.get(seatKey(seat));
    const now = this.clock.wall();
    if (held?.number === number) seats.set(seatKey(seat), { ...held, seenAt: now });
    else if (held === undefined || (held.deviceId === null && held.number < number)) {
      seats.set(seatKey(seat), { number, deviceId: null, since: now, seenAt: now });
    }
  }

  /** Whoever holds the seat does no longer, and needs a new token to come back; anybody may have it. Its identity until now, if any. */
  retire(sessionId: SessionId, seat: MediaSeat): number | undefined {
    const seats = this.seatsOf(sessionId);
    const held = seats.get(seatKey(seat));
    if (held === undefined) return undefined;
    seats.set(seatKey(seat), { number: this.next(held), deviceId: null, since: 0, seenAt: -Infinity });
    return held.number;
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

  /** A number above every one before it, with room for the mark of a device. */
  private next(held: Lease | undefined): number {
    return Math.max(Math.floor((held?.number ?? 0) / DEVICES) + 1, this.clock.wall()) * DEVICES;
  }

  private seatsOf(sessionId: SessionId): Map<string, Lease> {
    const known = this.sessions.get(sessionId);
    if (known !== undefined) return known;
    const seats = new Map<string, Lease>();
    this.sessions.set(sessionId, seats);
    return seats;
  }
}

/** From 1 on: no device has the mark of a seat that was taken from everybody. */
const markOf = (deviceId: string): number => {
  let mark = 7;
  for (let i = 0; i < deviceId.length; i += 1) mark = (Math.imul(mark, 31) + deviceId.charCodeAt(i)) >>> 0;
  return 1 + (mark % (DEVICES - 1));
};

const isOf = ({ deviceId, number }: Lease, asking: string): boolean =>
  deviceId === null ? number % DEVICES === markOf(asking) : deviceId === asking;
