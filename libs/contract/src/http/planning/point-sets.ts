import { UNIT_LEVELS } from '@diemcau/planning';
import { z } from 'zod';
import { listOf } from '../../commands/fields.js';
import { identifier, plainText } from '../../text.js';
import { bridgePointView } from './bridge-point-views.js';
import { pointGroup, pointRole } from './bridge-points.js';
import { editor, recordVersion } from './planning-fields.js';

/** Follows the registry: whoever fits now is in; null is any. */
const rule = z.strictObject({
  /** The point and everything below it. */
  under: identifier.nullable().default(null),
  level: z.enum(UNIT_LEVELS).nullable().default(null),
  group: pointGroup.nullable().default(null),
  role: pointRole.nullable().default(null),
});

const members = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('listed'), pointIds: listOf(identifier, 15_000) }),
  z.strictObject({ kind: z.literal('rule'), rule }),
]);

/** POST /api/point-sets: "124 xã toàn tỉnh", "Khối sở ngành". */
export const createSetBody = z.strictObject({ name: plainText(120), members });
export type CreateSetBody = z.output<typeof createSetBody>;

/** PUT /api/point-sets/:setId */
export const replaceSetBody = z.strictObject({ ...createSetBody.shape, version: recordVersion });
export type ReplaceSetBody = z.output<typeof replaceSetBody>;

export const pointSetSummary = z.strictObject({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  kind: z.enum(['listed', 'rule']),
  /** Null in a set that lists its points. */
  rule: z
    .strictObject({
      under: z.string().nullable(),
      level: z.enum(UNIT_LEVELS).nullable(),
      group: z.string().nullable(),
      role: pointRole.nullable(),
    })
    .nullable(),
  /** How many points are in it now. */
  count: z.int(),
  /** Milliseconds since 1970 UTC. */
  changedAt: z.int(),
  changedBy: editor,
});
export type PointSetSummaryView = z.output<typeof pointSetSummary>;

/** From A to Z. */
export const pointSetsView = z.strictObject({ sets: z.array(pointSetSummary).readonly() });
export type PointSetsView = z.output<typeof pointSetsView>;

const pointOfSet = bridgePointView.pick({
  id: true,
  name: true,
  unitCode: true,
  unitName: true,
  level: true,
  parentId: true,
  group: true,
  role: true,
});

/** With who is in it now, in the registry's order. */
export const pointSetView = z.strictObject({
  ...pointSetSummary.shape,
  points: z.array(pointOfSet).readonly(),
});
export type PointSetView = z.output<typeof pointSetView>;
