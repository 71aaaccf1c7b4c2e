import { type MediaReceipt, readMediaIdentity } from '@diemcau/contract';
import type { FloorEntry, IssuedSession, PointId } from '@diemcau/session';

/**
 * Which points are to be told that their microphone is open at the media server: not every client learns of its permission there, and
 * the room waits to be told that it may speak. A point without the right, or muted by the desk, has no receipt of the floor.
 */
export class ReadyMicrophones {
  private told: ReadonlyMap<PointId, string> = new Map();
  private readonly asked = new Set<string>();

  /** A call about a seat is under way: what is known of it may be about to change, as when a turn is taken back and restored at once. */
  asking(identity: string, isAsked: boolean): void {
    if (isAsked) this.asked.add(identity);
    else this.asked.delete(identity);
  }

  /** The points through which those sound whose right was applied since the last time; each once for every grant. */
  next(state: IssuedSession, receipts: ReadonlyMap<PointId, MediaReceipt>, mediaAway: boolean): readonly PointId[] {
    const told = new Map<PointId, string>();
    const ready = new Set<PointId>();
    for (const [pointId, { right, carrierId, byHand, stage }] of receipts) {
      if (right !== 'floor' || byHand || stage === 'granted') continue;
      const grant = `${carrierId} ${grantOf(state, pointId)}`;
      const before = this.told.get(pointId);
      // Nobody knows now what the media server has applied.
      if (before !== grant && (mediaAway || this.isAsked(carrierId))) continue;
      told.set(pointId, grant);
      if (before !== grant) ready.add(carrierId);
    }
    this.told = told;
    return [...ready];
  }

  private isAsked(pointId: PointId): boolean {
    const seats = [...this.asked].flatMap((identity) => readMediaIdentity(identity)?.seat ?? []);
    return seats.some((seat) => seat.kind !== 'console' && seat.pointId === pointId);
  }
}

const isOpen = ({ state }: FloorEntry): boolean => state === 'invited' || state === 'speaking';

/** Another turn is another grant, and so is the same one after a pause, even when nobody looked in between. */
export const grantOf = (state: IssuedSession, pointId: PointId): string =>
  Object.values(state.floor.entries)
    .filter((entry) => entry.pointId === pointId && isOpen(entry))
    .map(({ id, watch }) => `${id} ${watch.usedMs}`)
    .join();
