import { z } from 'zod';
import { identifier, plainText } from '../text.js';
import { listOf, pointId, reason } from './fields.js';

const recipient = z.strictObject({
  id: identifier,
  kind: z.enum(['collective', 'individual']),
  name: plainText(200),
  pointId,
});

export const awardBatch = z.strictObject({
  id: identifier,
  issuer: plainText(200),
  form: z.enum(['commendation', 'merit']),
  decisionNumber: plainText(80),
  precedence: z.int().min(1).max(1_000),
  recipients: listOf(recipient, 500),
});

const batchId = identifier;

export const awardSchemas = {
  ChangeAwards: z.strictObject({ batches: listOf(awardBatch, 50), reason }),
  StartBatch: z.strictObject({ batchId }),
  MarkPresented: z.strictObject({ batchId, pointId, presentedBy: plainText(200) }),
  UnmarkPresented: z.strictObject({ batchId, pointId }),
  EndBatch: z.strictObject({ batchId }),
};
