import { z } from 'zod';

/** One line of "Thay đổi so với giấy mời". `path`: the point concerned and its ancestors; null when everyone is. */
export const planChange = z.strictObject({
  kind: z.enum([
    'schedule',
    'hall',
    'chairs',
    'acting_chair',
    'staff',
    'point_added',
    'point_removed',
    'invited_units',
    'point_mode',
    'agenda',
    'awards',
    'postponed',
    'cancelled',
  ]),
  at: z.int(),
  by: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  reason: z.string(),
  before: z.string(),
  after: z.string(),
  path: z.array(z.string()).readonly().nullable(),
});
