import { z } from 'zod';

const probes = z.record(z.string(), z.looseObject({ status: z.enum(['up', 'down', 'degraded']) }));

/** GET /health/live and /health/ready: each probe by name; 503 when one is down. */
export const healthAnswer = z.strictObject({
  status: z.enum(['ok', 'error', 'shutting_down']),
  info: probes.optional(),
  error: probes.optional(),
  details: probes,
});
