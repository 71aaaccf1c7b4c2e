import type { UnitLevel } from '@diemcau/planning';
import type { Editor } from './editor.js';
import type { Millis, PointId, PointRole } from '@diemcau/session';

/** Follows the registry: whoever fits now is in; null is any. `level` is that of the point's unit. */
export interface PointSetRule {
  /** The point and everything below it. */
  readonly under: PointId | null;
  readonly level: UnitLevel | null;
  readonly group: string | null;
  readonly role: PointRole | null;
}

export type PointSetMembers =
  | { readonly kind: 'listed'; readonly pointIds: readonly PointId[] }
  | { readonly kind: 'rule'; readonly rule: PointSetRule };

/** Points that are invited together again and again: "124 xã toàn tỉnh", "Khối sở ngành". */
export interface PointSet {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly members: PointSetMembers;
  readonly changedAt: Millis;
  readonly changedBy: Editor;
}

/** A set in a list: how many points are in it now, without naming them. */
export interface PointSetSummary extends Omit<PointSet, 'members'> {
  readonly kind: PointSetMembers['kind'];
  readonly rule: PointSetRule | null;
  readonly count: number;
}

/** `stale`: somebody else was first. `exists`: another set has that name, letters' marks and case aside. */
export type PointSetChange = 'done' | 'stale' | 'missing' | 'exists';

/** Saved sets of bridge points. A point that leaves the registry leaves the sets that list it. */
export abstract class PointSets {
  /** In the order of their names. */
  abstract all(): Promise<readonly PointSetSummary[]>;
  abstract byId(id: string): Promise<PointSet | null>;
  /** Who is in it now, in the registry's order; null when there is no such set. */
  abstract resolve(id: string): Promise<readonly PointId[] | null>;
  /** @throws UnknownPoint for one that it lists, or that its rule begins at */
  abstract add(set: PointSet): Promise<PointSetChange>;
  /** `set.version` is the new one, one above the one it must still have. @throws UnknownPoint as `add` */
  abstract replace(set: PointSet): Promise<PointSetChange>;
  abstract remove(id: string, version: number): Promise<PointSetChange>;
}
