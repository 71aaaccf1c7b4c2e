import type { PointLinks, Terminal, UnitLevel } from '@diemcau/planning';
import type { Millis, PointId, PointMode, PointRole } from '@diemcau/session';
import type { Editor } from './editor.js';

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
  /** Wall time of the last change; null, as `changedBy`, when that was before changes were kept. */
  readonly changedAt: Millis | null;
  readonly changedBy: Editor | null;
}

/** Null or absent is any. */
export interface BridgePointFilter {
  /** The point and everything below it; null is the whole registry. */
  readonly under: PointId | null;
  readonly role: PointRole | null;
  /** A part of the plate or of the unit's name, folded for search; empty is any. */
  readonly searchKey: string;
  readonly group?: string | null | undefined;
  readonly mode?: PointMode | null | undefined;
  /** The level of the point's unit; a point of no unit has none. */
  readonly level?: UnitLevel | null | undefined;
  /** Only points where the desk can telephone nobody: neither a technician's number nor a hotline. */
  readonly missingPhone?: boolean | undefined;
}

/** What one change of a point changed; `version` is the one it made. */
export interface PointEdit {
  readonly version: number;
  readonly at: Millis;
  readonly by: Editor;
  readonly fields: readonly string[];
}

/** Why a point may not go: points hang below it, or are carried by it, it takes part somewhere, or a saved set begins at it. */
export type PointUse = 'children' | 'carries' | 'takes_part' | 'set';

/** The registry inside one write: nobody else changes it meanwhile. */
export interface PointsInWrite {
  byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]>;
  /** How every point of the registry hangs together. */
  links(): Promise<ReadonlyMap<PointId, PointLinks>>;
  /** Points of units that exist already, by the units' codes. */
  ofUnits(era: string, codes: readonly string[]): Promise<ReadonlyMap<string, BridgePoint>>;
  /** Changes that made later versions than the one given, oldest first. */
  editsSince(id: PointId, version: number): Promise<readonly PointEdit[]>;
  useOf(id: PointId): Promise<PointUse | null>;
}

/** A new point, or a new version of one, and the names of its fields that differ. */
export interface PointPut {
  readonly point: BridgePoint;
  readonly fields: readonly string[];
}

export interface PointWrites {
  /** Each parent and gateway before those that refer to it, or there already. */
  readonly put?: readonly PointPut[];
  readonly remove?: readonly PointId[];
}

/** A write refers to a point that is not registered, perhaps not any more; nothing was written. */
export class UnknownPoint extends Error {
  constructor(readonly pointId: PointId) {
    super(`bridge point ${pointId} is not registered`);
    this.name = 'UnknownPoint';
  }
}

/** The registry of bridge points. */
export abstract class BridgePoints {
  /** In the registry's order: each point before those below it, siblings in the office's order. */
  abstract find(filter: BridgePointFilter): Promise<readonly BridgePoint[]>;
  /** A page of `find`, and how many there are. */
  abstract page(
    filter: BridgePointFilter,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly points: readonly BridgePoint[] }>;
  /** Those of the ids that exist, in no order. */
  abstract byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]>;
  /** The groups that points are in, and how many are in each, in no order; null are those in none. */
  abstract groups(): Promise<readonly { readonly group: string | null; readonly count: number }[]>;
  /**
   * One write: `decide` looks at the registry and says what becomes of it; what it throws leaves everything as it was.
   * Writes happen one after another, so what one has seen still holds when its points are stored.
   */
  abstract write(decide: (now: PointsInWrite) => Promise<PointWrites>): Promise<void>;
}
