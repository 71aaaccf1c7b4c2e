import { z } from 'zod';

/** Moves the session clock forward, at most a week at a time. */
export const advanceClockBody = z.strictObject({
  advanceMs: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60 * 60 * 1000),
});
export type AdvanceClockBody = z.infer<typeof advanceClockBody>;

export const clockAnswer = z.strictObject({ sessionTime: z.number() });
export type ClockAnswer = z.infer<typeof clockAnswer>;
