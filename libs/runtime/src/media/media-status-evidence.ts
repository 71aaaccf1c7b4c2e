import { type MediaSeat, readMediaIdentity, seatKey } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';
import type { MediaErrorKind, MediaParticipant, MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { withMuted } from './media-muted.js';

/** A report of what is heard counts for two and a half heartbeats. */
const HEARD_MS = 25_000;

/** A seat as the media server last told of it. */
export interface SeatEvidence extends MediaParticipant {
  readonly seat: MediaSeat;
  readonly lease: number;
}

export interface SeatError {
  readonly kind: MediaErrorKind;
  readonly at: number;
}

interface Listener {
  /** The point whose page it is; null at the desk. A page does not hear itself. */
  readonly pointId: PointId | null;
  readonly heard: ReadonlySet<PointId>;
  readonly at: number;
}

/** What the media server and the listeners told about one room; never asked for, only remembered. */
export class MediaEvidence {
  readonly seats = new Map<string, SeatEvidence>();
  readonly errors = new Map<string, SeatError>();
  private readonly listeners = new Map<string, Listener>();
  private told = 0;

  /** Goes on with everything that was told of seats. */
  get version(): number {
    return this.told;
  }

  /** Everybody in the room. Of two devices in one seat the later lease counts: the other one is on its way out. */
  listed(participants: readonly MediaParticipant[]): void {
    this.told += 1;
    this.seats.clear();
    for (const participant of participants) {
      const who = readMediaIdentity(participant.identity);
      if (who === null) continue;
      const key = seatKey(who.seat);
      const other = this.seats.get(key);
      if (other === undefined || other.lease < who.lease) this.seats.set(key, { ...participant, ...who });
    }
    for (const key of this.errors.keys()) if (!this.seats.has(key)) this.errors.delete(key);
  }

  applied(identity: string, permission: MediaPermission): void {
    const found = this.find(identity);
    if (found === null) return;
    const [key, known] = found;
    const publishing = known.publishing.filter((source) => permission.sources.includes(source));
    this.seats.set(key, { ...known, permission, publishing });
    this.errors.delete(key);
  }

  muted(identity: string, source: MediaSource, muted: boolean): void {
    const found = this.find(identity);
    if (found === null) return;
    this.seats.set(found[0], withMuted(found[1], source, muted));
    this.errors.delete(found[0]);
  }

  removed(identity: string): void {
    const found = this.find(identity);
    if (found === null) return;
    this.seats.delete(found[0]);
    this.errors.delete(found[0]);
  }

  failed(identity: string, error: SeatError): void {
    const found = this.find(identity);
    if (found !== null) this.errors.set(found[0], error);
  }

  heard(listenerId: string, listener: Listener): void {
    this.listeners.set(listenerId, listener);
  }

  /** True when it had ever told anything. */
  deaf(listenerId: string): boolean {
    return this.listeners.delete(listenerId);
  }

  /** Null when nobody listens who could tell. */
  isHeard(pointId: PointId, now: number): boolean | null {
    let told: boolean | null = null;
    for (const listener of this.listeners.values()) {
      if (listener.pointId === pointId || now - listener.at > HEARD_MS) continue;
      if (listener.heard.has(pointId)) return true;
      told = false;
    }
    return told;
  }

  private find(identity: string): readonly [string, SeatEvidence] | null {
    const who = readMediaIdentity(identity);
    if (who === null) return null;
    const known = this.seats.get(seatKey(who.seat));
    if (known?.identity !== identity) return null;
    this.told += 1;
    return [seatKey(who.seat), known];
  }
}
