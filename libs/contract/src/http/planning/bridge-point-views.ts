import { TERMINAL_KINDS, UNIT_LEVELS } from '@diemcau/planning';
import { z } from 'zod';
import { pointMode } from '../../commands/plan-parts.schema.js';
import { pointRole } from './bridge-points.js';
import { editor } from './planning-fields.js';

const level = z.enum(UNIT_LEVELS).nullable();

export const bridgePointView = z.strictObject({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  unitCode: z.string().nullable(),
  /** As it was called on the day the point was made. */
  unitName: z.string().nullable(),
  /** Of its unit. */
  level,
  parentId: z.string().nullable(),
  group: z.string().nullable(),
  role: pointRole,
  mode: pointMode,
  via: z.string().nullable(),
  venue: z.string().nullable(),
  terminal: z
    .strictObject({ kind: z.enum(TERMINAL_KINDS), name: z.string().nullable(), assetCode: z.string().nullable() })
    .nullable(),
  technician: z.strictObject({ name: z.string(), phone: z.string().nullable() }).nullable(),
  hotline: z.string().nullable(),
  autoMicrophone: z.boolean(),
  sortOrder: z.int(),
  /** Milliseconds since 1970 UTC; null, as `changedBy`, when that was before changes were kept. */
  changedAt: z.int().nullable(),
  changedBy: editor.nullable(),
});
export type BridgePointView = z.output<typeof bridgePointView>;

export const bridgePointsView = z.strictObject({ total: z.int(), points: z.array(bridgePointView).readonly() });
export type BridgePointsView = z.output<typeof bridgePointsView>;

/** From A to Z; `ungrouped` points are in none. */
export const pointGroupsView = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), count: z.int() })).readonly(),
  ungrouped: z.int(),
});
export type PointGroupsView = z.output<typeof pointGroupsView>;

/** In the order of the request: what each is to be changed by next time. */
export const changedPointsView = z.strictObject({
  points: z.array(z.strictObject({ id: z.string(), version: z.int() })).readonly(),
});
export type ChangedPointsView = z.output<typeof changedPointsView>;

const warning = z.enum(['gap', 'before_first']).nullable();

/** A second call creates nothing: `created` is 0 and `existing` is all. */
export const provincePointsView = z.strictObject({
  centralId: z.string(),
  created: z.int(),
  existing: z.int(),
  warning,
});
export type ProvincePointsView = z.output<typeof provincePointsView>;

/** `joined`: halls of provinces that were there without anything above them, and now hang below the hall of the State. */
export const countryPointsView = z.strictObject({ ...provincePointsView.shape, joined: z.int() });
export type CountryPointsView = z.output<typeof countryPointsView>;
