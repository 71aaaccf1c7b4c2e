import { z } from 'zod';
import { headcount, reason } from '../../commands/fields.js';
import { identifier } from '../../text.js';
import { linkAnswer } from '../access/access-links.js';
import { createPointBody } from './bridge-points.js';
import { invitedUnitsInput } from './conference-parts.js';

/** A point that nobody registered before; it stands last among those beside it unless it says otherwise. */
const newPoint = createPointBody
  .omit({ role: true })
  .extend({ sortOrder: createPointBody.shape.sortOrder.default(1_000_000) });
export type NewLatePoint = z.output<typeof newPoint>;

/** POST /api/sessions/:id/points: a registered point, or a new one. Without `units` its own unit is invited with `summoned`. */
export const latePointBody = z
  .strictObject({
    pointId: identifier.optional(),
    new: newPoint.optional(),
    units: invitedUnitsInput.optional(),
    summoned: headcount.default(0),
    reason,
  })
  .refine((body) => (body.pointId === undefined) !== (body.new === undefined), {
    error: 'needs either pointId or new',
    path: ['pointId'],
  });
export type LatePointBody = z.output<typeof latePointBody>;

/** The point takes part from `seq` on; `link` opens it. */
export const latePointAnswer = z.strictObject({ seq: z.int(), pointId: z.string(), link: linkAnswer });
export type LatePointAnswer = z.infer<typeof latePointAnswer>;
