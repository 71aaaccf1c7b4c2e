import { z } from 'zod';
import { plainLines } from '../text.js';

export const outageSchemas = {
  NoteMissed: z.strictObject({ text: plainLines(2_000) }),
};
