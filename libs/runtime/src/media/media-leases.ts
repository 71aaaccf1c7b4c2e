import { type MediaSeat, seatKey } from '@diemcau/contract';
import type { Millis, SessionId } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';

/** A holder who has been out of the room for this long has left the seat to whoever asks. */
export const LEASE_FREE_MS = 60_000;
/** Devices are told apart by the last digits of a lease's number, so that a restart does not forget whose it was. */
const DEVICES = 1_000;
/** Leases of one device that wait to be used; of more, only the latest count. */
const WAITING = 8;

/** A seat and the device that holds it; nobody holds one that was taken from everybody. */
interface Seat {
  /** Null for a connection found in the room after a restart, until its device asks again. */
  readonly deviceId: string | null;
  /** The holder's lease that was last seen in the room. */
  readonly entered: number | null;
  /** The holder's leases that were given out since, and have not been seen in the room yet; the newest last. */
  readonly waiting: readonly number[];
  /** The highest number so far, whoever had it. */
  readonly last: number;
  /** Since when this device has the seat, as far as is known. */
  readonly since: Millis;
  /** When a lease of it was last given out or seen in the room. */
  readonly seenAt: Millis;
}

export type LeaseAnswer =
  | { readonly taken: false; readonly number: number; readonly evicts: boolean }
  /** Another device is using the seat. */
  | { readonly taken: true; readonly since: Millis };

/**
 * One device at a time speaks for a seat, and each of its leases is good for taking the seat once.
 *
 * Every ticket has a lease of its own. Until a newer one has been seen in the room the older ones of the same device stay good, so that a
 * ticket that is never used costs a working connection nothing. Once it has been seen, every older one is removed: whoever copied a
 * token and threw its owner out is out himself with the owner's next ticket, for he has no newer number. A lease of another device, and
 * one that this process neither gave out nor inherited, is never good.
 *
 * Kept in memory. After a restart the newest lease of each seat that the first list of the room shows is inherited, so that nobody is cut
 * off; whoever comes later with a token from before has to ask for a new one. Numbers start at the wall clock and so never repeat across
 * restarts.
 */
export class MediaLeases {
  private readonly sessions = new Map<SessionId, Map<string, Seat>>();

  constructor(private readonly clock: Clock) {}

  /** A new lease for this device; it `evicts` any other device that had the seat, when that is gone or `takeOver` says so. */
  issue(sessionId: SessionId, seat: MediaSeat, deviceId: string, takeOver = false): LeaseAnswer {
    const held = this.seatOf(sessionId, seat);
    const now = this.clock.wall();
    const number = this.next(held) + markOf(deviceId);
    if (held !== undefined && isOf(held, deviceId)) {
      const waiting = [...held.waiting, number].slice(-WAITING);
      this.put(sessionId, seat, { ...held, deviceId, waiting, last: number, seenAt: now });
      return { taken: false, number, evicts: false };
    }
    const used = held !== undefined && now - held.seenAt < LEASE_FREE_MS;
    if (used && !takeOver) return { taken: true, since: held.since };
    this.put(sessionId, seat, { deviceId, entered: null, waiting: [number], last: number, since: now, seenAt: now });
    return { taken: false, number, evicts: held !== undefined && newestOf(held) !== undefined };
  }

  /** A lease seen in the room: those of its device from before it are not good any more. One that is not good itself changes nothing. */
  seen(sessionId: SessionId, seat: MediaSeat, number: number): void {
    const held = this.seatOf(sessionId, seat);
    if (held === undefined || !isGood(held, number)) return;
    const waiting = held.waiting.filter((other) => other > number);
    this.put(sessionId, seat, { ...held, entered: number, waiting, seenAt: this.clock.wall() });
  }

  /** A lease that the first list after a restart shows; the newest of its seat counts, unless this process knows better. */
  inherit(sessionId: SessionId, seat: MediaSeat, number: number): void {
    const held = this.seatOf(sessionId, seat);
    const isNewer = held?.deviceId === null && held.entered !== null && held.entered < number;
    if (held !== undefined && !isNewer) return;
    const now = this.clock.wall();
    this.put(sessionId, seat, { deviceId: null, entered: number, waiting: [], last: number, since: now, seenAt: now });
  }

  /** Whoever holds the seat does no longer, and needs a new token to come back; anybody may have it. */
  retire(sessionId: SessionId, seat: MediaSeat): void {
    const last = this.next(this.seatOf(sessionId, seat));
    this.put(sessionId, seat, { deviceId: null, entered: null, waiting: [], last, since: 0, seenAt: -Infinity });
  }

  /** Nothing given out before this moment (wall time) is good, nor will be when the first list after a restart shows it. */
  endBefore(sessionId: SessionId, seat: MediaSeat, at: Millis): void {
    const held = this.seatOf(sessionId, seat);
    const number = at * DEVICES;
    if (held !== undefined && held.last >= number) return;
    // A place that whoever came later may inherit, and that nobody is in.
    this.put(sessionId, seat, {
      deviceId: null,
      entered: number,
      waiting: [],
      last: number,
      since: 0,
      seenAt: -Infinity,
    });
  }

  /** The newest lease of whoever holds the seat. */
  newest(sessionId: SessionId, seat: MediaSeat): number | undefined {
    const held = this.seatOf(sessionId, seat);
    return held === undefined ? undefined : newestOf(held);
  }

  /** Whether somebody may be in the room with this lease. */
  isGood(sessionId: SessionId, seat: MediaSeat, number: number): boolean {
    const held = this.seatOf(sessionId, seat);
    return held !== undefined && isGood(held, number);
  }

  /** The room is closed: nobody holds anything there. */
  end(sessionId: SessionId): void {
    this.sessions.delete(sessionId);
  }

  /** A number above every one before it, with room for the mark of a device. */
  private next(held: Seat | undefined): number {
    return Math.max(Math.floor((held?.last ?? 0) / DEVICES) + 1, this.clock.wall()) * DEVICES;
  }

  private seatOf(sessionId: SessionId, seat: MediaSeat): Seat | undefined {
    return this.sessions.get(sessionId)?.get(seatKey(seat));
  }

  private put(sessionId: SessionId, seat: MediaSeat, held: Seat): void {
    const seats = this.sessions.get(sessionId) ?? new Map<string, Seat>();
    this.sessions.set(sessionId, seats.set(seatKey(seat), held));
  }
}

const newestOf = ({ entered, waiting }: Seat): number | undefined => waiting.at(-1) ?? entered ?? undefined;

const isGood = ({ entered, waiting }: Seat, number: number): boolean => entered === number || waiting.includes(number);

/** From 1 on: nobody has the mark of a place that no device ever had. */
const markOf = (deviceId: string): number => {
  let mark = 7;
  for (let i = 0; i < deviceId.length; i += 1) mark = (Math.imul(mark, 31) + deviceId.charCodeAt(i)) >>> 0;
  return 1 + (mark % (DEVICES - 1));
};

const isOf = ({ deviceId, entered }: Seat, asking: string): boolean =>
  deviceId === null ? entered !== null && entered % DEVICES === markOf(asking) : deviceId === asking;
