import { z } from 'zod';

const probes = z.record(z.string(), z.looseObject({ status: z.enum(['up', 'down', 'degraded']) }));

/** GET /health/live and /health/ready: each probe by name; 503 when one is down, `degraded` when one that can be done without is away. */
export const healthAnswer = z.strictObject({
  status: z.enum(['ok', 'degraded', 'error', 'shutting_down']),
  info: probes.optional(),
  error: probes.optional(),
  details: probes,
});
