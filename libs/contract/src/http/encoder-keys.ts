import { z } from 'zod';

/**
 * POST /api/sessions/:sessionId/points/:pointId/encoder-key, and …/renew, …/revoke: what is entered in the point's encoder (WHIP).
 * The key is shown to the desk as often as it asks and kept nowhere.
 */
export const encoderKeyAnswer = z.strictObject({
  pointId: z.string(),
  /** Where the encoder sends to; null once revoked. */
  url: z.string().nullable(),
  /** The bearer token that the encoder proves itself with; null once revoked. */
  key: z.string().nullable(),
  issue: z.int(),
  /** Wall time in milliseconds. */
  issuedAt: z.int(),
  revokedAt: z.int().nullable(),
  /** When an encoder last came with this issue. */
  lastUsedAt: z.int().nullable(),
});
export type EncoderKeyAnswer = z.output<typeof encoderKeyAnswer>;
