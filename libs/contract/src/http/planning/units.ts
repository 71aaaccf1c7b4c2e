import { type TreeWarning, UNIT_LEVELS, type UnitLevel } from '@diemcau/planning';
import { z } from 'zod';
import { day, queryNumber, searchText, unitCode } from './planning-fields.js';

/** GET /api/units: the units of a day (today when absent), of one province, that match. */
export const unitsQuery = z.strictObject({
  date: day.optional(),
  province: unitCode.optional(),
  level: z.enum(UNIT_LEVELS).optional(),
  q: searchText,
  limit: queryNumber(1, 1_000, 100),
  offset: queryNumber(0, 100_000, 0),
});
export type UnitsQuery = z.output<typeof unitsQuery>;

/** GET /api/units/:code */
export const unitQuery = z.strictObject({ date: day.optional() });

export interface UnitView {
  readonly code: string;
  readonly level: UnitLevel;
  readonly kind: string;
  readonly name: string;
  readonly fullName: string;
  readonly parentCode: string | null;
  /** Full names of the units above, the nearest first: names of communes repeat across the country. */
  readonly within: readonly string[];
}

/** Which state of the country is shown, and why it may not be that of the day asked for. */
interface StateShown {
  readonly date: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly warning: TreeWarning | null;
}

export interface UnitsView extends StateShown {
  readonly total: number;
  readonly units: readonly UnitView[];
}

export interface UnitDetailView extends StateShown {
  readonly unit: UnitView;
  readonly children: readonly UnitView[];
  /** The units that took over (a part of) it later; empty when it is still there or nothing is known. */
  readonly successors: readonly { readonly code: string; readonly fullName: string | null; readonly extent: string }[];
}
