import type { MediaSeat } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';

/** How long a page may be out of the room before it is told; one that knows is back by then. */
export const MISSING_AFTER_MS = 2_000;
/** It is told again this often. */
export const AGAIN_AFTER_MS = 10_000;

interface Absence {
  readonly since: number;
  readonly toldAt: number | null;
}

/**
 * Which points' pages are to be told that the media server does not have them any more. A media client can be put out without noticing,
 * and then it waits for ever; its socket reaches it all the same.
 */
export class MissingPages {
  private readonly seen = new Set<PointId>();
  private absences = new Map<PointId, Absence>();

  /** Points to be told now. `seats`: who is in the room; nobody is missed while the media server is `away`. `now`: wall time. */
  next(seats: Iterable<MediaSeat>, away: boolean, now: number): readonly PointId[] {
    const here = new Set<PointId>();
    for (const seat of seats) if (seat.kind === 'point') here.add(seat.pointId);
    for (const pointId of here) this.seen.add(pointId);
    const absences = new Map<PointId, Absence>();
    const due: PointId[] = [];
    for (const pointId of away ? [] : this.seen) {
      if (here.has(pointId)) continue;
      const known = this.absences.get(pointId) ?? { since: now, toldAt: null };
      const isDue =
        known.toldAt === null ? now - known.since >= MISSING_AFTER_MS : now - known.toldAt >= AGAIN_AFTER_MS;
      absences.set(pointId, isDue ? { ...known, toldAt: now } : known);
      if (isDue) due.push(pointId);
    }
    this.absences = absences;
    return due;
  }
}
