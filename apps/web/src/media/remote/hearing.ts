import type { PointId } from '@diemcau/session';

const KEPT_MS = 3_000;

/** The points that were heard in the last three seconds. */
export class Hearing {
  private readonly lastHeard = new Map<PointId, number>();

  /** `now`: any clock that only grows. */
  note(loud: readonly PointId[], now: number): readonly PointId[] {
    for (const pointId of loud) this.lastHeard.set(pointId, now);
    for (const [pointId, at] of this.lastHeard) if (now - at > KEPT_MS) this.lastHeard.delete(pointId);
    return [...this.lastHeard.keys()].sort();
  }
}
