import { z } from 'zod';
import { entryKind } from '../../commands/agenda-item.schema.js';

const recipient = z.strictObject({
  id: z.string(),
  kind: z.enum(['collective', 'individual']),
  name: z.string(),
  pointId: z.string(),
  pointName: z.string().optional(),
});

/** Awards as the organizer wrote them. */
export const plannedBatch = z.strictObject({
  id: z.string(),
  issuer: z.string(),
  form: z.enum(['commendation', 'merit']),
  decisionNumber: z.string(),
  precedence: z.int(),
  recipients: z.array(recipient).readonly(),
});

/** The same in an issued session, which names the plates of its recipients' points as well. */
export const issuedBatch = plannedBatch.extend({
  recipients: z.array(recipient.required({ pointName: true })).readonly(),
});

/** A paper that the programme lists, as the organizer wrote it. */
export const plannedRegistration = z.strictObject({
  entryId: z.string(),
  itemId: z.string(),
  pointId: z.string(),
  kind: entryKind,
  speakers: z.array(z.strictObject({ name: z.string(), position: z.string() })).readonly(),
  topic: z.string(),
});
