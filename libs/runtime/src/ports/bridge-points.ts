import type { Terminal } from '@diemcau/planning';
import type { PointId, PointMode, PointRole } from '@diemcau/session';

export type { Terminal };

/** Which unit a point is of: a code means what it meant in its era. `name` is as on the day the point was made. */
export interface PointUnit {
  readonly code: string;
  readonly era: string;
  readonly name: string;
}

/** A bridge point of the registry: a room with people that may take part in many conferences. */
export interface BridgePoint {
  readonly id: PointId;
  readonly version: number;
  readonly name: string;
  readonly unit: PointUnit | null;
  readonly parentId: PointId | null;
  readonly group: string | null;
  readonly role: PointRole;
  readonly mode: PointMode;
  readonly via: PointId | null;
  readonly venue: string | null;
  readonly terminal: Terminal | null;
  readonly technician: { readonly name: string; readonly phone: string | null } | null;
  readonly hotline: string | null;
  readonly autoMicrophone: boolean;
  readonly sortOrder: number;
}

export interface BridgePointFilter {
  /** The point and everything below it; null is the whole registry. */
  readonly under: PointId | null;
  readonly role: PointRole | null;
  /** A part of the plate or of the unit's name, folded for search; empty is any. */
  readonly searchKey: string;
}

/** `stale`: somebody else was first. `in_use`: a session, a child or a point carried by it refers to it. */
export type PointChange = 'done' | 'stale' | 'missing' | 'in_use';

/** A write refers to a point that is not registered, perhaps not any more; nothing was written. */
export class UnknownPoint extends Error {
  constructor(readonly pointId: PointId) {
    super(`bridge point ${pointId} is not registered`);
    this.name = 'UnknownPoint';
  }
}

/** The registry of bridge points. */
export abstract class BridgePoints {
  /** In the office's order; points of equal order by the letters' codes of their ids. */
  abstract find(filter: BridgePointFilter): Promise<readonly BridgePoint[]>;
  /** A page of `find`, and how many there are. */
  abstract page(
    filter: BridgePointFilter,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly points: readonly BridgePoint[] }>;
  /** Those of the ids that exist, in no order. */
  abstract byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]>;
  /** The ids from the point's parent up to the root; empty for a root. */
  abstract ancestors(id: PointId): Promise<readonly PointId[]>;
  /** False when another point of the same unit exists; then nothing was added. @throws UnknownPoint for its parent, or what carries it */
  abstract add(point: BridgePoint): Promise<boolean>;
  /**
   * Adds what `make` returns, seeing the points of these units that exist already (unit code to id), in one transaction:
   * two calls at once make no point twice.
   */
  abstract addForUnits(
    era: string,
    codes: readonly string[],
    make: (existing: ReadonlyMap<string, PointId>) => readonly BridgePoint[],
  ): Promise<void>;
  /**
   * Replaces all fields but the unit; `point.version` is the new one, one above the one it must still have.
   * @throws UnknownPoint for its parent, or what carries it
   */
  abstract replace(point: BridgePoint): Promise<PointChange>;
  abstract remove(id: PointId, version: number): Promise<PointChange>;
}
