import { DEADLINE_KINDS } from '@diemcau/planning';
import { z } from 'zod';
import { queryNumber } from './planning-fields.js';
import { pointContact } from './readiness.js';

const millis = z.int();

/** GET /api/sessions/:sessionId/reminders: what is overdue, and what falls due within so many hours. */
export const remindersQuery = z.strictObject({
  within: queryNumber(0, 24 * 60, 24),
  kind: z.enum(DEADLINE_KINDS).optional(),
});
export type RemindersQuery = z.output<typeof remindersQuery>;

export const deadline = z.strictObject({
  kind: z.enum(DEADLINE_KINDS),
  at: millis,
  /** When it begins, for what takes a while. */
  from: millis.nullable(),
  /** It had passed when the point was invited, and was put off. */
  moved: z.boolean(),
});

const debtor = z.strictObject({
  pointId: z.string(),
  name: z.string(),
  group: z.string().nullable(),
  contact: pointContact.nullable(),
});

export const remindersView = z.strictObject({
  seq: z.int().min(0),
  at: millis,
  /** Of a point that was invited with the first; one that came later may have others. */
  deadlines: z.array(deadline).readonly(),
  /** Each point that owes something, once; `reminders` name them by their ids. */
  points: z.array(debtor).readonly(),
  /** Earliest first; points that were invited later may owe the same by a later moment. */
  reminders: z
    .array(
      deadline.extend({
        overdue: z.boolean(),
        count: z.int().min(1),
        groups: z
          .array(
            z.strictObject({
              parentId: z.string().nullable(),
              parentName: z.string().nullable(),
              pointIds: z.array(z.string()).readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
export type RemindersView = z.output<typeof remindersView>;
