import type { PresenceState } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';
import { reportable } from './losses.js';
import { age, hear, isConnected, loseLine } from './point-presence.js';
import type { PointPresence, PresenceRules } from './presence.types.js';

/** Connections of the points of one session: runtime facts, which become incidents only when a point is beyond the grace. */
export class PresenceTracker {
  private readonly points = new Map<PointId, PointPresence>();
  private readonly changed = new Set<PointId>();
  /** Lost and not yet told: by point, when it went silent. */
  private readonly untold = new Map<PointId, number>();

  constructor(
    private readonly rules: PresenceRules,
    private readonly startedAt: number,
  ) {}

  get connected(): number {
    let count = 0;
    for (const point of this.points.values()) if (isConnected(point)) count += 1;
    return count;
  }

  stateOf(pointId: PointId, now: number): PresenceState {
    const unheard = now - this.startedAt < this.rules.graceMs ? 'unknown' : 'offline';
    return this.points.get(pointId)?.state ?? unheard;
  }

  isConnected(pointId: PointId): boolean {
    const point = this.points.get(pointId);
    return point !== undefined && isConnected(point);
  }

  /** Connected, and not coming and going. */
  isSteady(pointId: PointId): boolean {
    return this.points.get(pointId)?.state === 'online';
  }

  open(pointId: PointId, lineId: string, now: number): void {
    const point = this.points.get(pointId) ?? this.newcomer(pointId, now);
    point.lines.add(lineId);
    this.heard(pointId, now);
  }

  heard(pointId: PointId, now: number): void {
    const point = this.points.get(pointId);
    if (point === undefined || !hear(point, now)) return;
    this.changed.add(pointId);
    this.untold.delete(pointId);
  }

  close(pointId: PointId, lineId: string, leaves: boolean, now: number): void {
    const point = this.points.get(pointId);
    if (point !== undefined && loseLine(point, lineId, leaves, now)) this.changed.add(pointId);
  }

  /** Lets time pass; the result is what must be reported as lost, one incident each. `tellAgain` takes back what could not be. */
  sweep(now: number, live: boolean, pointCount: number): readonly (readonly PointId[])[] {
    const suspects: { pointId: PointId; since: number }[] = [];
    for (const point of this.points.values()) {
      const { pointId, since } = point;
      if (age(point, this.rules, live, now)) {
        this.changed.add(pointId);
        if (point.state === 'lost') this.untold.set(pointId, since);
      }
      if (point.state === 'suspect') suspects.push({ pointId, since: point.since });
    }
    const lost = [...this.untold].map(([pointId, since]) => ({ pointId, since }));
    const groups = reportable(lost, suspects, pointCount, this.rules);
    groups.flat().forEach((pointId) => this.untold.delete(pointId));
    return groups;
  }

  tellAgain(pointIds: readonly PointId[]): void {
    for (const pointId of pointIds) {
      const point = this.points.get(pointId);
      if (point?.state === 'lost') this.untold.set(pointId, point.since - this.rules.graceMs);
    }
  }

  /** Points whose state changed since the last call, with the state of now. */
  takeChanges(): ReadonlyMap<PointId, PresenceState> {
    const changes = new Map<PointId, PresenceState>();
    for (const pointId of this.changed) changes.set(pointId, this.points.get(pointId)?.state ?? 'offline');
    this.changed.clear();
    return changes;
  }

  private newcomer(pointId: PointId, now: number): PointPresence {
    const point: PointPresence = {
      pointId,
      lines: new Set(),
      state: 'unknown',
      since: now,
      heardAt: now,
      drops: [],
    };
    this.points.set(pointId, point);
    return point;
  }
}
