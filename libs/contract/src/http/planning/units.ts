import { UNIT_FATES, UNIT_LEVELS, UNIT_ORDERS } from '@diemcau/planning';
import { z } from 'zod';
import { day, queryNumber, searchText, unitCode } from './planning-fields.js';

/** Every point of the country in one request. */
const MAX_FOLLOWED = 5_000;

/** GET /api/units: the units of a day (today when absent), of one province, that match; the best first. */
export const unitsQuery = z.strictObject({
  date: day.optional(),
  province: unitCode.optional(),
  level: z.enum(UNIT_LEVELS).optional(),
  q: searchText,
  /** Among units that match equally well: as the State lists them, or by the alphabet without the kind in front. */
  order: z.enum(UNIT_ORDERS).default('official'),
  /** Whether units are also found by the former names of those they took over from; only with `q`. */
  former: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true'),
  limit: queryNumber(1, 1_000, 100),
  offset: queryNumber(0, 100_000, 0),
});
export type UnitsQuery = z.output<typeof unitsQuery>;

/** GET /api/units/:code */
export const unitQuery = z.strictObject({ date: day.optional() });

/** POST /api/units/follow: what became of units of the day `from` by the day `to` (today when absent). */
export const followUnitsBody = z
  .strictObject({ codes: z.array(unitCode).min(1).max(MAX_FOLLOWED), from: day, to: day.optional() })
  .refine(({ from, to }) => to === undefined || from <= to, { error: 'ends before it begins', path: ['to'] });
export type FollowUnitsBody = z.output<typeof followUnitsBody>;

/** Full names of the units above, the nearest first: names of communes repeat across the country. */
const within = z.array(z.string()).readonly();

const unitView = z.strictObject({
  code: z.string(),
  level: z.enum(UNIT_LEVELS),
  /** tỉnh, huyện, phường …; part of `fullName`, not of `name`. */
  kind: z.string(),
  name: z.string(),
  fullName: z.string(),
  parentCode: z.string().nullable(),
  within,
});
export type UnitView = z.infer<typeof unitView>;

/** How much of a unit went into another. */
const extent = z.enum(['whole', 'part', 'part-area-all-population', 'part-population', 'unchanged']);

/** A unit of another state; null and empty where it stands in no list that is known. */
const unitLink = z.strictObject({ code: z.string(), fullName: z.string().nullable(), within, extent });
export type UnitLink = z.infer<typeof unitLink>;

/** Which state of the country is shown, and why it may not be that of the day asked for. */
const stateShown = z.strictObject({
  date: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  warning: z.enum(['gap', 'before_first']).nullable(),
});
export type StateShown = z.infer<typeof stateShown>;

export const unitsView = stateShown.extend({
  total: z.number(),
  units: z
    .array(
      unitView.extend({
        /** Where it was found by former names: the units of those names, the best match first; else empty. */
        formerly: z.array(unitLink).readonly(),
      }),
    )
    .readonly(),
});
export type UnitsView = z.infer<typeof unitsView>;

export const unitDetailView = stateShown.extend({
  unit: unitView,
  children: z.array(unitView).readonly(),
  /** The units that took over (a part of) it later; empty when it is still there or nothing is known. */
  successors: z.array(unitLink).readonly(),
  /** The units of the earlier division that went into it; a district is not among them, its communes are. */
  predecessors: z.array(unitLink).readonly(),
});
export type UnitDetailView = z.infer<typeof unitDetailView>;

export const followedUnits = z.strictObject({
  from: stateShown,
  to: stateShown,
  /** One for each code, in the order they were given. */
  units: z
    .array(
      z.strictObject({
        code: z.string(),
        /** As it was at the beginning; null when there was no unit of that code. */
        unit: z.strictObject({ code: z.string(), fullName: z.string(), within }).nullable(),
        /** `unknown`: there is no record, or none of a part of it; nothing is guessed. */
        fate: z.enum(UNIT_FATES),
        into: z.array(unitLink).readonly(),
      }),
    )
    .readonly(),
});
export type FollowedUnitsView = z.infer<typeof followedUnits>;
