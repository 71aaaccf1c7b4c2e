import type { Day } from '../time/day.js';

export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** An administrative unit as the state catalogue lists it. Codes are text with leading zeros, never numbers. */
export interface AdminUnit {
  readonly code: string;
  readonly level: UnitLevel;
  /** tỉnh, huyện, phường …; part of `fullName`, not of `name`. */
  readonly kind: string;
  readonly name: string;
  readonly fullName: string;
  /** Null for a province. */
  readonly parentCode: string | null;
}

/** A change of kind and name of one unit that keeps its code. */
export interface UnitChange {
  readonly code: string;
  readonly kind: string;
  readonly fullName: string;
}

export type MergeExtent = 'whole' | 'part' | 'part-area-all-population' | 'part-population' | 'unchanged';

/** Into which unit (a part of) an earlier unit went. */
export interface UnitMerge {
  readonly oldCode: string;
  readonly newCode: string;
  readonly extent: MergeExtent;
}

/** How long a state of the country was in force; both days belong to it, null is until further notice. */
export interface Validity {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}
