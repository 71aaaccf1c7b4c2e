import { ITEM_KINDS } from '@diemcau/session';
import { z } from 'zod';
import { entryKind } from '../commands/agenda-item.schema.js';
import { planChange } from './planning/plan-change.js';
import { issuedBatch } from './planning/planned-parts.js';

const instant = z.int();
const count = z.int().min(0);
const actor = z.strictObject({ id: z.string(), name: z.string() });

const figures = {
  summoned: count,
  present: count,
  substitutes: count,
  absentExcused: count,
  absentUnexcused: count,
  absentUnclassified: count,
  unknown: count,
  unsummoned: count,
  points: count,
  checkedIn: count,
};

const phase = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('issued') }),
  z.strictObject({ phase: z.literal('rehearsing'), since: instant }),
  z.strictObject({ phase: z.literal('live'), openedAt: instant }),
  z.strictObject({ phase: z.literal('paused'), openedAt: instant, since: instant, reason: z.string() }),
  z.strictObject({ phase: z.literal('concluded'), openedAt: instant, concludedAt: instant }),
  z.strictObject({ phase: z.literal('archived'), openedAt: instant, concludedAt: instant }),
  z.strictObject({ phase: z.literal('postponed'), reason: z.string() }),
  z.strictObject({ phase: z.literal('cancelled'), reason: z.string() }),
]);

const presenceInterval = z.strictObject({
  pointId: z.string(),
  unitId: z.string(),
  kind: z.enum(['late', 'away']),
  count,
  who: z.string(),
  withLeave: z.boolean(),
  from: instant.nullable(),
  to: instant.nullable(),
});

const quorumCount = z.strictObject({
  base: z.enum(['points', 'delegates']),
  present: count,
  total: count,
  needed: count,
  met: z.boolean(),
});

const itemRun = z.strictObject({
  itemId: z.string(),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  plannedStart: instant,
  plannedMs: count,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  takenMs: z.number(),
});

const speakingTurn = z.strictObject({
  entryId: z.string(),
  itemId: z.string().nullable(),
  itemTitle: z.string(),
  pointId: z.string(),
  pointName: z.string(),
  kind: entryKind,
  speakers: z.array(z.strictObject({ name: z.string(), position: z.string() })).readonly(),
  topic: z.string(),
  state: z.enum([
    'registered',
    'waiting',
    'on_deck',
    'invited',
    'speaking',
    'paused',
    'done',
    'written',
    'withdrawn',
    'declined',
    'no_answer',
    'lost',
  ]),
  requestedAt: instant,
  readyAt: instant.nullable(),
  calledAt: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  calledOutOfOrder: z.boolean(),
  limitSec: z.number().nullable(),
  extendedSec: z.number(),
  spokenMs: z.number(),
});

const batchSummary = z.strictObject({
  batch: issuedBatch,
  status: z.enum(['waiting', 'running', 'ended']),
  collectives: count,
  individuals: count,
  points: z
    .array(
      z.strictObject({
        pointId: z.string(),
        collectives: count,
        individuals: count,
        presentation: z.strictObject({ at: instant, presentedBy: z.string() }).nullable(),
      }),
    )
    .readonly(),
  open: count,
});

const incident = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'cannot_hear',
    'cannot_see',
    'nobody_hears_me',
    'no_network',
    'other',
    'point_lost',
    'points_lost',
    'point_weak',
    'point_silent',
    'outage',
  ]),
  pointIds: z.array(z.string()).readonly(),
  path: z.array(z.string()).readonly(),
  note: z.string(),
  openedAt: instant,
  openedBy: actor.nullable(),
  owner: actor.nullable(),
  closedAt: instant.nullable(),
  resolution: z.string(),
  back: z.record(z.string(), instant),
});

const report = z.strictObject({
  phase,
  attendance: z.strictObject(figures),
  attendanceByParent: z
    .array(z.strictObject({ ...figures, pointId: z.string(), name: z.string(), hall: z.boolean() }))
    .readonly(),
  presence: z.array(presenceInterval).readonly(),
  quorum: quorumCount.nullable(),
  agenda: z.array(itemRun).readonly(),
  speaking: z.array(speakingTurn).readonly(),
  written: z.array(speakingTurn).readonly(),
  awards: z.array(batchSummary).readonly(),
  incidents: z.array(incident).readonly(),
  outages: z.array(z.strictObject({ from: instant, to: instant })).readonly(),
  changes: z.array(planChange).readonly(),
});

/** GET /api/sessions/:sessionId/report: figures as the log has them up to `seq`; `at` is the session clock when it was made. */
export const sessionReportAnswer = z.strictObject({ seq: z.int(), at: instant, report });
export type SessionReportView = z.infer<typeof sessionReportAnswer>;
