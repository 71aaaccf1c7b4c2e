import { z } from 'zod';
import { plainText } from '../../text.js';
import { phone } from './planning-fields.js';

export const quorum = z.strictObject({
  base: z.enum(['points', 'delegates']),
  numerator: z.int().min(1).max(100),
  denominator: z.int().min(1).max(100),
  rule: z.enum(['at_least', 'more_than']),
});

/** Whom the invited may ask. */
export const contact = z.strictObject({ name: plainText(120), phone });
