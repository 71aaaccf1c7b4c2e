import { z } from 'zod';
import { queryNumber } from './planning-fields.js';

/** GET /api/bridge-points/:pointId/history */
export const pointHistoryQuery = z.strictObject({ limit: queryNumber(1, 100, 20) });
export type PointHistoryQuery = z.output<typeof pointHistoryQuery>;

const figures = {
  /** Losses between the opening and the conclusion, and how long they lasted within, in milliseconds. */
  lostCount: z.int(),
  lostMs: z.int(),
  weakCount: z.int(),
  helpCount: z.int(),
};

/** One ended sitting. Titles are null where the caller has no part in the conference. */
const record = z.strictObject({
  sessionId: z.string(),
  conferenceTitle: z.string().nullable(),
  title: z.string().nullable(),
  startsAt: z.int(),
  /** Null when nobody checked in. */
  checkedInAt: z.int().nullable(),
  /** Checked in after the opening. */
  late: z.boolean(),
  ...figures,
  summoned: z.int(),
  present: z.int(),
});

export const pointHistoryAnswer = z.strictObject({
  /** Newest first. */
  records: z.array(record).readonly(),
  /** Over these records. */
  sums: z.strictObject({ sittings: z.int(), late: z.int(), missed: z.int(), ...figures }),
});
export type PointHistoryAnswer = z.output<typeof pointHistoryAnswer>;
