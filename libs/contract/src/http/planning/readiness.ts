import { searchKey } from '@diemcau/planning';
import { z } from 'zod';
import { identifier, optionalText } from '../../text.js';
import { queryNumber, searchText } from './planning-fields.js';

const count = z.int().min(0);
/** Milliseconds since 1970 UTC. */
const millis = z.int();

/**
 * Whom the desk telephones about a point, and whence it knows: what the point confirmed, the technician of the registry, the point's
 * hotline, or the point above it.
 */
export const pointContact = z.strictObject({
  name: z.string().nullable(),
  phone: z.string(),
  from: z.enum(['confirmed', 'registered', 'hotline', 'parent']),
  /** The point that answers there. */
  pointId: z.string(),
});
export type PointContact = z.output<typeof pointContact>;

export const readinessStep = z.enum(['unconfirmed', 'confirmed', 'tested', 'rehearsed', 'ready']);

/** GET /api/sessions/:sessionId/readiness */
export const readinessQuery = z.strictObject({
  /** A group by its name; empty is the points in none. */
  group: optionalText(120).optional(),
  /** The point directly above. */
  parent: identifier.optional(),
  /** `unopened`: neither confirmed nor declined, and nobody opened the link: whom to telephone first. */
  step: z.enum([...readinessStep.options, 'declined', 'late', 'failed', 'unopened']).optional(),
  /** A part of the plate, marks and case left aside. */
  q: searchText.transform((text) => searchKey(text ?? '')),
  offset: queryNumber(0, 100_000, 0),
  limit: queryNumber(1, 500, 50),
});
export type ReadinessQuery = z.output<typeof readinessQuery>;

/** Points at each step, those that will not come apart; together they are all. `late`: not ready though the deadline has passed. */
const figures = {
  points: count,
  unconfirmed: count,
  confirmed: count,
  tested: count,
  rehearsed: count,
  ready: count,
  declined: count,
  late: count,
};
export const readinessFigures = z.strictObject(figures);
export type ReadinessFigures = z.output<typeof readinessFigures>;

const device = z.enum(['camera', 'microphone', 'loudspeaker', 'network']);

export const readinessLine = z.strictObject({
  pointId: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  parentName: z.string().nullable(),
  group: z.string().nullable(),
  step: readinessStep,
  /** Why it will not take part. */
  declined: z.string().nullable(),
  late: z.boolean(),
  /** When its link was first opened; null: nobody looked at the invitation yet. */
  linkOpenedAt: millis.nullable(),
  /** The last test, when it was not passed: what fails, what was not tried. */
  failedTest: z
    .strictObject({ failed: z.array(device).readonly(), notTested: z.array(device).readonly(), note: z.string() })
    .nullable(),
  failedRehearsal: z.strictObject({ note: z.string() }).nullable(),
  /** The last test or rehearsal. */
  lastTriedAt: millis.nullable(),
  contact: pointContact.nullable(),
  delegates: z.strictObject({ registered: count, summoned: count }),
  /** In how many of its last `of` sittings it was late, lost or weak; null where there was none. */
  history: z.strictObject({ of: count, late: count, lost: count, weak: count }).nullable(),
});
export type ReadinessLineView = z.output<typeof readinessLine>;

export const readinessView = z.strictObject({
  /** How far the log was when it was made, and the session clock then. */
  seq: count,
  at: millis,
  /** All should be ready by then; below zero it has passed. */
  deadline: millis,
  leftMs: z.int(),
  total: readinessFigures,
  /** Points whose link was opened. */
  opened: count,
  groups: z.array(z.strictObject({ group: z.string().nullable(), ...figures })).readonly(),
  /** By the point directly above; null are those with none. */
  parents: z
    .array(z.strictObject({ parentId: z.string().nullable(), name: z.string().nullable(), ...figures }))
    .readonly(),
  /** How many the filters leave; the lines are a page of them, worst first. */
  found: count,
  lines: z.array(readinessLine).readonly(),
});
export type ReadinessView = z.output<typeof readinessView>;
